"""Who acts in the world: people type, press and choose, from tests or with curl, and read what is shown to them."""
