"""What people meet in Discord: the client, laid-out messages as components, forms, and choices while one types."""
