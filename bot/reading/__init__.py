"""What readers ask of the stored digests: found in the room, laid out as answers; stories over several days."""
