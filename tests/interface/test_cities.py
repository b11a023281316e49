"""Cities that people look for."""

from bot.interface.cities import ZONE_OF_CITY
from bot.reading.room import zone_names


def test_every_city_has_a_zone_that_there_is() -> None:
    assert set(ZONE_OF_CITY.values()) <= set(zone_names().values())


def test_no_city_is_here_that_the_zones_name_themselves() -> None:
    cities = {name.rpartition("/")[2].replace("_", " ") for name in zone_names()}
    assert cities.isdisjoint(ZONE_OF_CITY)
