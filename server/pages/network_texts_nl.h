#pragma once
// The Dutch of the page that shows the network.

#include <string>
#include <string_view>

#include "engine/model/network.h"
#include "engine/network/graph.h"
#include "engine/network/sector.h"

namespace socialmap::pages::nl {

inline constexpr std::string_view kNetwork = "Netwerk";
inline constexpr std::string_view kNetworkTitle = "Wie kent wie?";
inline constexpr std::string_view kNetworkTitleIn = "Wie kent wie in ";
inline constexpr std::string_view kNetworkDescription = "Bekijk wie in de gemeente met wie samenwerkt.";
inline constexpr std::string_view kNetworkLead =
    "Organisaties staan op de ring, bij hun buurt. Professionals staan in het midden. Een lijn laat zien dat "
    "twee "
    "met elkaar te maken hebben.";
inline constexpr std::string_view kSector = "Sector";
inline constexpr std::string_view kAllSectors = "Alle sectoren";
inline constexpr std::string_view kNetworkArea = "Buurt";
inline constexpr std::string_view kAllAreas = "Alle buurten";
inline constexpr std::string_view kRelation = "Relatie";
inline constexpr std::string_view kAllRelations = "Alle relaties";
inline constexpr std::string_view kShow = "Laat zien";
inline constexpr std::string_view kShowAll = "Laat weer alles zien";
inline constexpr std::string_view kLegend = "Wat betekent wat?";
inline constexpr std::string_view kLegendInside = "Teken in een cirkel: een professional";
inline constexpr std::string_view kLegendDerived = "Streepjes: afgeleid, bijvoorbeeld uit hetzelfde adres";
inline constexpr std::string_view kLegendStrength = "Dun, gewoon, dik: los, geregeld of nauw contact";
inline constexpr std::string_view kLegendCount = "Getal achter een naam: zoveel keer aanbod";
inline constexpr std::string_view kLegendPick = "Kies een naam om alleen de lijnen daarvan te zien.";
inline constexpr std::string_view kPicture = "Tekening van het netwerk";
inline constexpr std::string_view kSkipPicture = "Sla de tekening over";
inline constexpr std::string_view kNothingDrawn =
    "Met deze keuze is er niets om te tekenen. Kies iets anders.";
inline constexpr std::string_view kTableTitle = "Hetzelfde in een tabel";
inline constexpr std::string_view kWho = "Wie";
inline constexpr std::string_view kWhatWho = "Wat";
inline constexpr std::string_view kRelations = "Relaties";
inline constexpr std::string_view kOffersCount = "Aanbod";
inline constexpr std::string_view kNoRelations = "geen relaties bekend";
inline constexpr std::string_view kDerived = "afgeleid";
inline constexpr std::string_view kPractice = "huisartsenpraktijk";
inline constexpr std::string_view kEverywhere = "Geen vaste buurt";
inline constexpr std::string_view kUnknownArea = "buurt onbekend";
inline constexpr std::string_view kExports = "Het hele netwerk als bestand";
inline constexpr std::string_view kGraphml = "GraphML (voor Gephi of yEd)";
inline constexpr std::string_view kJson = "JSON";

inline constexpr std::string_view kNetworkMistakes = "Dit kunnen we niet laten zien";
inline constexpr std::string_view kWrongArea = "We kennen deze buurt niet. Kies een buurt uit de lijst.";
inline constexpr std::string_view kWrongSector = "We kennen deze sector niet. Kies een sector uit de lijst.";
inline constexpr std::string_view kWrongRelation =
    "We kennen deze relatie niet. Kies een relatie uit de lijst.";
inline constexpr std::string_view kWrongWho =
    "We kennen deze organisatie of professional niet, of die valt buiten uw keuze.";
inline constexpr std::string_view kWrongAddress =
    "In het adres van deze pagina staat iets dat we niet kennen.";

/// "Sport en bewegen"
std::string_view sector(Sector sector);
/// "welzijnscoach"
std::string_view role(Role role);
/// "Verwijst naar", and from the other end "Krijgt verwijzingen van".
std::string_view relation(LinkKind kind);
std::string_view relation_from(LinkKind kind);
/// " (nauw)", " (afgeleid)"; nothing for money, guidance, next steps and one's own employer: to
/// belong there is their work.
std::string how_told(NetworkLink const& link);

/// How much there is to see.
struct NetworkCount {
  std::size_t providers = 0;
  std::size_t professionals = 0;
  std::size_t relations = 0;
  std::size_t derived = 0;  ///< of the relations
};

/// "68 organisaties, 25 professionals en 214 relaties. Van de relaties volgen er 84 uit de gegevens."
std::string network_count(NetworkCount const& count);
/// Who has no relation with anybody else that is shown.
std::string on_their_own(std::string_view names);
/// "De tekening laat de 160 zien met de meeste relaties."
std::string most_drawn(std::size_t number);
std::string most_rows(std::size_t number);
/// "12 keer aanbod"
std::string offers_count(std::size_t offers);
/// "Relaties van Geldgenoten"
std::string relations_of(std::string_view name);

}  // namespace socialmap::pages::nl
