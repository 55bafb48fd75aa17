#include "server/pages/fit_signals.h"

#include <algorithm>

#include "server/pages/match_texts_nl.h"

namespace socialmap::pages {
namespace {

std::string advice_of(SocialMap const& map, std::string const& id) {
  auto const& signals = map.vocabulary().signals;
  auto const word =
      std::find_if(signals.begin(), signals.end(), [&](SignalWord const& signal) { return signal.id == id; });
  bool const worded = word != signals.end() && word->advice_resident;
  return worded ? *word->advice_resident : std::string(nl::kFitSafeAdvice);
}

}  // namespace

std::vector<SignalCard> signal_cards(SocialMap const& map, std::vector<Signal> const& signals) {
  std::vector<SignalCard> cards;
  for (auto const& signal : signals) {
    SignalCard card{signal.label, advice_of(map, signal.id), {}};
    for (auto const& contact : signal.contacts)
      card.contacts.push_back({"", contact.name, contact.phone.value_or("")});
    if (card.contacts.empty()) card.contacts = frame_of(map.catalogue().municipality).help;
    cards.push_back(std::move(card));
  }
  return cards;
}

}  // namespace socialmap::pages
