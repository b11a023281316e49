"""What the bot says: requests and answers over HTTP, and a handler for each route."""
