"""What the bot hears: connections, their sessions, and the events that go out on them."""
