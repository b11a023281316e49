"""What there is: servers, channels, people and messages, who may do what where, and how all this reads as JSON."""
