"""What an amount can be counted per: `$27 a share`, `$75 a barrel`, `8.99 dollars per month`."""

from types import MappingProxyType
from typing import Final

# After `a`/`an`, which begin other phrases too, only these; after `per`, `/`, `-a-` any noun.
DENOMINATORS: Final = MappingProxyType(
    {
        "share": "share", "shr": "share", "unit": "unit", "adr": "share", "ads": "share", "barrel": "barrel",
        "bbl": "barrel",
        "gallon": "gallon", "litre": "litre", "liter": "litre", "pint": "pint", "bottle": "bottle",
        "bushel": "bushel",
        "ton": "ton", "tonne": "tonne", "metric ton": "tonne", "ounce": "ounce", "oz": "ounce", "troy ounce": "ounce",
        "pound": "pound", "lb": "pound", "kilogram": "kilogram", "kilo": "kilogram", "kg": "kilogram", "gram": "gram",
        "acre": "acre", "hectare": "hectare", "square foot": "square foot", "square metre": "square metre",
        "square meter": "square metre", "foot": "foot", "metre": "metre", "meter": "metre", "mile": "mile",
        "kilometre": "kilometre", "kilometer": "kilometre", "mmbtu": "mmBTU", "therm": "therm", "kwh": "kWh",
        "mwh": "MWh",
        "kilowatt-hour": "kWh", "kilowatt hour": "kWh", "megawatt-hour": "MWh", "megawatt hour": "MWh",
        "second": "second", "minute": "minute", "hour": "hour", "hr": "hour", "night": "night", "day": "day",
        "week": "week",
        "fortnight": "fortnight", "month": "month", "mo": "month", "quarter": "quarter", "year": "year",
        "annum": "year",
        "yr": "year", "person": "person", "head": "person", "capita": "person", "passenger": "passenger",
        "worker": "worker",
        "employee": "employee", "household": "household", "family": "family", "student": "student", "pupil": "pupil",
        "child": "child", "patient": "patient", "user": "user", "seat": "seat", "ticket": "ticket",
        "vehicle": "vehicle",
        "car": "car", "piece": "piece", "item": "item", "head of cattle": "head", "room": "room", "plate": "plate",
        "pack": "pack", "dozen": "dozen", "hundredweight": "hundredweight", "game": "game", "episode": "episode",
        "copy": "copy", "subscriber": "subscriber", "customer": "customer", "transaction": "transaction",
        "trip": "trip",
        "common share": "share", "diluted share": "share", "class a share": "share", "dollar": "dollar",
        "minute of": "minute", "million british thermal units": "mmBTU", "million btu": "mmBTU",
    }
)  # fmt: skip

# Adverbs that say the same: `$300 annually`.
ADVERBS: Final = MappingProxyType(
    {
        "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
        "nightly": "night", "quarterly": "quarter", "a-year": "year",
    }
)  # fmt: skip

# Each of the things counted just before: `$37 each`, `$5 apiece`.
EACH: Final = frozenset({"each", "apiece"})
