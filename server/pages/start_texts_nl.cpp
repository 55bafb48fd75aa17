#include "server/pages/start_texts.h"

namespace socialmap::pages::nl {

StartTexts const kStartTexts = {
    .start_lead = "Vind een activiteit of hulp bij u in de buurt.",
    .themes = "Kies een onderwerp",
    .offer_count = "aanbod: ",
    .soon = "Binnenkort",
    .all_soon = "Bekijk alles op datum",
    .neighbourhoods = "Kies uw buurt",
    .doubt = "Weet u het nog niet?",
    .doubt_match = "Wat past bij mij?",
    .doubt_match_why = "Vertel wat u zoekt of lastig vindt. U krijgt een paar voorstellen.",
    .doubt_help = "Hulp nodig?",
    .doubt_help_why = "Zie wie u kunt bellen, ook ’s avonds en in het weekend.",
    .doubt_map = "Kijk op de kaart",
    .doubt_map_why = "Zie wat er bij u om de hoek is.",
};

}  // namespace socialmap::pages::nl
