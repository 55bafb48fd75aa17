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

Signal card_of(std::string const& id, MatchWorld const& world) {
  auto const& word = word_of(id, world.vocabulary);
  auto contacts = contacts_of(word, world.catalogue.municipality);
  return {word.id, word.label, word.advice, word.ask, std::move(contacts), {}, {}};
}

}  // namespace

std::vector<Signal> signals_of(BoundProfile const& bound, MatchWorld const& world) {
  std::vector<Signal> ticked, read;
  auto const is_in = [](std::vector<Signal> const& list, std::string const& id) {
    return std::any_of(list.begin(), list.end(), [&](Signal const& known) { return known.id == id; });
  };
  for (auto const& id : bound.profile.signals) {
    if (!is_in(ticked, id)) ticked.push_back(card_of(id, world));
  }
  for (auto const& signal : bound.wish.signals) {
    if (is_in(ticked, signal.id)) continue;
    read.push_back(card_of(signal.id, world));
    read.back().piece = signal.piece;
    read.back().source = SignalSource::text;
  }
  for (auto const& id : bound.referred_signals) {
    if (is_in(read, id)) continue;
    read.push_back(card_of(id, world));
    read.back().source = SignalSource::referral;
  }
  auto const stronger = [&](Signal const& a, Signal const& b) {
    return word_of(a.id, world.vocabulary).mode < word_of(b.id, world.vocabulary).mode;
  };
  std::stable_sort(ticked.begin(), ticked.end(), stronger);
  std::stable_sort(read.begin(), read.end(), stronger);
  ticked.insert(ticked.end(), read.begin(), read.end());
  return ticked;
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
