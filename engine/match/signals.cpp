#include "engine/match/signals.h"

#include <algorithm>

namespace socialmap {
namespace {

SignalWord const& word_of(std::string const& id, Vocabulary const& vocabulary) {
  return *std::find_if(vocabulary.signals.begin(), vocabulary.signals.end(),
                       [&](auto const& s) { return s.id == id; });
}

std::vector<SignalContact> contacts_of(SignalWord const& signal, Municipality const& municipality) {
  auto contacts = signal.contacts;
  for (auto& contact : contacts) {
    auto const own = std::find_if(municipality.contacts.begin(), municipality.contacts.end(),
                                  [&](HelpContact const& c) { return c.id == contact.id; });
    if (own == municipality.contacts.end()) continue;
    contact.name = own->name;
    if (own->phone) contact.phone = own->phone;
  }
  return contacts;
}

}  // namespace

std::vector<Signal> signals_of(Profile const& profile, MatchWorld const& world) {
  std::vector<std::string> ids;
  for (auto const& id : profile.signals) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  std::stable_sort(ids.begin(), ids.end(), [&](auto const& a, auto const& b) {
    return word_of(a, world.vocabulary).mode < word_of(b, world.vocabulary).mode;
  });
  std::vector<Signal> signals;
  for (auto const& id : ids) {
    auto const& word = word_of(id, world.vocabulary);
    signals.push_back(
        {word.id, word.label, word.advice, word.ask, contacts_of(word, world.catalogue.municipality)});
  }
  return signals;
}

Mode mode_of(BoundFacts const& facts) {
  auto mode = Mode::match;
  auto const client = facts.source(0);
  for (auto const& rule : facts.world().rules.modes) {
    if (answer_of(rule.rule.when, client) == Kleene(true)) mode = std::min(mode, rule.mode);
  }
  return mode;
}

}  // namespace socialmap
