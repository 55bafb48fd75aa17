#pragma once
// Which offers have the words of a query, found the slow way: the terms of every offer are looked through.

#include <algorithm>
#include <string>

#include "world.h"

namespace socialmap::text_tests {

/// Knows no index; only the readers of queries and offers are the same.
class WordScan {
 public:
  WordScan(World const& world, std::string const& q)
      : world_(world), question_(world.reader.read(q, world.index).question), musts_(musts()) {}

  TextQuestion const& question() const { return question_; }
  /// How many wishes an offer with all of them answers; at least 1.
  std::size_t all() const { return std::max<std::size_t>(musts_.size(), 1); }

  /// How many of the wishes that must be had the offer answers.
  std::size_t musts_of(Activity const& offer) const {
    auto const& has = terms_of(offer);
    return static_cast<std::size_t>(
        std::count_if(musts_.begin(), musts_.end(), [&](Wish const& wish) { return answers(has, wish); }));
  }

  bool respects(Activity const& offer) const {
    auto const& has = terms_of(offer);
    auto const excluded = [&](Phrase const& phrase) {
      auto const& stems = phrase.stems;
      if (stems.size() > 1) return says(offer, phrase);
      return has.contains(stems.front()) || has.contains("P" + stems.front());
    };
    return std::all_of(question_.phrases.begin(), question_.phrases.end(),
                       [&](Phrase const& phrase) { return says(offer, phrase); }) &&
           std::none_of(question_.excluded.begin(), question_.excluded.end(), excluded);
  }

 private:
  TermWeights const& terms_of(Activity const& offer) const {
    auto const& offers = world_.catalogue.activities;
    auto const at =
        std::find_if(offers.begin(), offers.end(), [&](Activity const& one) { return one.id == offer.id; });
    return world_.terms[static_cast<std::size_t>(std::distance(offers.begin(), at))];
  }

  static bool answers(TermWeights const& has, Wish const& wish) {
    return std::any_of(wish.any_of.begin(), wish.any_of.end(), [&](Alternative const& way) {
      return !way.terms.empty() && std::all_of(way.terms.begin(), way.terms.end(),
                                               [&](std::string const& term) { return has.contains(term); });
    });
  }

  /// Those with a way whose terms stand somewhere in the catalogue.
  std::vector<Wish> musts() const {
    TermWeights anywhere;
    for (auto const& offer : world_.catalogue.activities)
      anywhere.insert(terms_of(offer).begin(), terms_of(offer).end());
    std::vector<Wish> musts;
    for (auto const& wish : question_.wishes) {
      if (wish.must && answers(anywhere, wish)) musts.push_back(wish);
    }
    return musts;
  }

  /// Phrases as text between spaces; the words of random_world.h have one form each.
  static bool says(Activity const& offer, Phrase const& phrase) {
    auto const row = [](std::string const& text) {
      std::string stems = " ";
      for (auto const& word : analyser().read(text)) stems += word.stem + " ";
      return stems;
    };
    std::string wanted = " ";
    for (auto const& stem : phrase.stems) wanted += stem + " ";
    for (auto const& text : {offer.title, offer.summary, offer.description.value_or("")}) {
      if (row(text).find(wanted) != std::string::npos) return true;
    }
    return false;
  }

  World const& world_;
  TextQuestion question_;
  std::vector<Wish> musts_;
};

}  // namespace socialmap::text_tests
