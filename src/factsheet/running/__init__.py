"""Running: claims kept from earlier runs, and several processes at once. Nothing here knows what a claim means."""
