"""What makes Discord say no: its rules and rates, checks of what is sent, planned trouble, and how a refusal reads."""
