"""What the bot posts: what a message may be made of, whom it notifies, and how it comes into a channel or thread."""
