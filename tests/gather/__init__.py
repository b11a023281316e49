"""Tests of gathering."""
