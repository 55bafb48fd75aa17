#pragma once
// What rules may ask of the client alone.

#include "engine/match/bound_profile.h"

namespace socialmap {

/// Mobility that is not told counts as none, a client without signals has mode match; all else that is not
/// told is unknown.
class ClientFacts {
 public:
  ClientFacts(BoundProfile const& bound, MatchWorld const& world);

  /// As FactSource::number. Precondition: a fact of the profile.
  double number(FactRef const& asked) const;
  bool given(FactId set) const { return given_[set.value]; }
  std::vector<std::size_t> const& words_in(FactId set) const { return yes_[set.value]; }

 private:
  void set_number(char const* name, double value) { numbers_[fact_named(name).value] = value; }
  void set_words(char const* name, std::vector<std::size_t> words);
  void add_wishes(BoundProfile const& bound, MatchWorld const& world);
  void add_person(BoundProfile const& bound);
  void add_groups(BoundProfile const& bound, MatchWorld const& world);

  std::vector<double> numbers_;                // by FactId; NaN: unknown
  std::vector<double> needs_;                  // weight of each need
  std::vector<bool> given_;                    // by FactId: a set that was told
  std::vector<std::vector<std::size_t>> yes_;  // by FactId: words known to be in a set
  std::vector<double> groups_;                 // 1, 0 or NaN of each audience
};

}  // namespace socialmap
