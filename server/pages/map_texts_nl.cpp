#include "server/pages/map_texts.h"

namespace socialmap::pages::nl {

MapTexts const kMapTexts = {
    .map_title = "Op de kaart",
    .map_lead = "Zoek wat u leuk vindt, en zie waar het is.",
    .map_region = "Kaart met het aanbod",
    .map_needs_script =
        "De kaart zelf werkt alleen met JavaScript. Alles wat erop staat, staat ook in de lijst.",
    .past_map = "Sla de kaart over",
    .this_part = "Zoek in dit stuk van de kaart",
    .as_list = "Bekijk als lijst, met meer keuzes",
    .to_map = "Naar de kaart",
    .pin_activity = "Meedoen",
    .pin_support = "Hulp",
    .picture_by = "Kaartbeeld: ",
};

}  // namespace socialmap::pages::nl
