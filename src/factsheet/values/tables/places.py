"""Places whose name in a dateline, or words whose presence in an article, tell which country's money is meant.

CLDR gives the countries' names; these are what it lacks: cities of datelines, demonyms, short names.
"""

from types import MappingProxyType
from typing import Final

# Cities that open a report: `SYDNEY (Reuters)`, `TORONTO --`. Country by ISO 3166.
CITIES: Final = MappingProxyType(
    {
        "Sydney": "AU", "Melbourne": "AU", "Canberra": "AU", "Brisbane": "AU", "Perth": "AU", "Adelaide": "AU",
        "Toronto": "CA", "Ottawa": "CA", "Montreal": "CA", "Vancouver": "CA", "Calgary": "CA", "Edmonton": "CA",
        "Auckland": "NZ", "Wellington": "NZ", "Christchurch": "NZ", "Hong Kong": "HK", "Singapore": "SG",
        "Taipei": "TW",
        "New York": "US", "Washington": "US", "Chicago": "US", "Los Angeles": "US", "San Francisco": "US",
        "Detroit": "US",
        "Houston": "US", "Boston": "US", "Dallas": "US", "Atlanta": "US", "Seattle": "US", "Philadelphia": "US",
        "London": "GB", "Edinburgh": "GB", "Manchester": "GB", "Dublin": "IE", "Cairo": "EG", "Beirut": "LB",
        "Tokyo": "JP", "Osaka": "JP", "Beijing": "CN", "Shanghai": "CN", "Shenzhen": "CN", "Seoul": "KR",
        "Pyongyang": "KP",
        "Mexico City": "MX", "Manila": "PH", "Buenos Aires": "AR", "Santiago": "CL", "Bogota": "CO", "Havana": "CU",
        "Montevideo": "UY", "Copenhagen": "DK", "Oslo": "NO", "Stockholm": "SE", "Reykjavik": "IS", "Prague": "CZ",
        "Bratislava": "SK", "Mumbai": "IN", "New Delhi": "IN", "Delhi": "IN", "Bengaluru": "IN", "Bangalore": "IN",
        "Karachi": "PK", "Islamabad": "PK", "Lahore": "PK", "Colombo": "LK", "Kathmandu": "NP", "Zurich": "CH",
        "Geneva": "CH", "Bern": "CH", "Paris": "FR", "Brussels": "BE", "Frankfurt": "DE", "Bonn": "DE",
        "Berlin": "DE",
        "Helsinki": "FI", "Amsterdam": "NL", "Ankara": "TR", "Istanbul": "TR", "Rome": "IT", "Milan": "IT",
        "Moscow": "RU",
        "Minsk": "BY", "Riyadh": "SA", "Doha": "QA", "Tehran": "IR", "Muscat": "OM", "Sanaa": "YE", "Dubai": "AE",
        "Abu Dhabi": "AE", "Rabat": "MA", "Casablanca": "MA", "Nairobi": "KE", "Kampala": "UG", "Dar es Salaam": "TZ",
        "Mogadishu": "SO", "Kuwait City": "KW", "Manama": "BH", "Baghdad": "IQ", "Amman": "JO", "Belgrade": "RS",
        "Algiers": "DZ", "Tunis": "TN", "Tripoli": "LY", "Bucharest": "RO", "Chisinau": "MD", "Lusaka": "ZM",
        "Dakar": "SN", "Abidjan": "CI", "Kigali": "RW", "Kinshasa": "CD",
    }
)  # fmt: skip

# Names and demonyms that CLDR's country names and currency names lack.
NAMES: Final = MappingProxyType(
    {
        "U.S.": "US", "US": "US", "USA": "US", "America": "US", "American": "US", "Americans": "US",
        "Wall Street": "US",
        "Calif.": "US", "California": "US", "Texas": "US", "N.J.": "US", "N.Y.": "US", "Ohio": "US", "Mass.": "US",
        "Conn.": "US", "Fla.": "US", "Florida": "US", "Ill.": "US", "Illinois": "US", "Mich.": "US", "Michigan": "US",
        "Pa.": "US", "Minn.": "US", "Va.": "US", "Md.": "US", "D.C.": "US", "Congress": "US", "New Jersey": "US",
        "Big Board": "US", "Treasury Department": "US", "Nasdaq": "US", "Dow Jones": "US", "Britain": "GB",
        "U.K.": "GB", "UK": "GB", "England": "GB",
        "Scotland": "GB",
        "Hong Kong": "HK", "Macau": "MO", "Taiwanese": "TW", "Korea": "KR", "Korean": "KR", "Turkey": "TR",
        "Danes": "DK",
        "Australians": "AU", "Canadians": "CA", "New Zealanders": "NZ", "Quebec": "CA", "Ontario": "CA",
        "Alberta": "CA",
        "New South Wales": "AU", "Queensland": "AU", "French": "FR", "Swiss": "CH", "Czech Republic": "CZ",
        "Soviet": "SU",
        "Indian": "IN", "Finnish": "FI", "Dutch": "NL", "Belgian": "BE", "Italian": "IT", "German": "DE",
        "Germany": "DE",
    }
)  # fmt: skip
