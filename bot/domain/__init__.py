"""The words of the product as frozen types, and rules over them: standard library only, the clock an argument."""
