"""What people do with the bot: the commands it has registered, the forms it shows, and its answers."""
