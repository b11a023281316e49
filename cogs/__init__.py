"""Slash commands: they translate what Discord says into questions to the services, and the answers back."""
