#include "server/pages/start_texts.h"

namespace socialmap::pages::en {

StartTexts const kStartTexts = {
    .start_lead = "Find an activity or help near you.",
    .themes = "Choose a subject",
    .offer_count = "offers: ",
    .soon = "Soon",
    .all_soon = "See everything by date",
    .neighbourhoods = "Choose your neighbourhood",
    .doubt = "Not sure yet?",
    .doubt_match = "What suits me?",
    .doubt_match_why = "Tell what you look for or find hard. You get a few suggestions.",
    .doubt_help = "Need help?",
    .doubt_help_why = "See who you can call, also in the evening and at weekends.",
    .doubt_map = "Look on the map",
    .doubt_map_why = "See what is around the corner.",
};

}  // namespace socialmap::pages::en
