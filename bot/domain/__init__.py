"""The words of the product as frozen types, and the rules over them. Standard library only; the clock is an argument."""
