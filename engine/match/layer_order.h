#pragma once
// The order in which the offers of one layer are shown to one client, and where an offer stands or would
// stand in it.

#include "engine/match/candidate.h"
#include "engine/model/explanation.h"

namespace socialmap {

/// For one client and one thread; what it was made of must outlive it.
class LayerOrder {
 public:
  LayerOrder(Assessed const& assessed, Layer layer, Mode mode);

  Mode mode() const { return mode_; }
  /// How many of them an answer shows when no limit is asked.
  std::size_t usually_shown() const;
  std::vector<Candidate> const& by_score() const { return by_score_.all(); }
  std::vector<Candidate> const& shown() const { return shown_; }
  /// Nothing where it does not fit. Help that helps with nothing that was asked has no place.
  std::optional<OfferPlace> of(std::size_t row) const;
  /// The place among the activities if this one fitted and had so many points; the others keep theirs.
  /// Precondition: the layer is activity.
  std::size_t place_with(std::size_t row, int hundredths) const;

 private:
  Assessed const& assessed_;
  Layer layer_;
  Mode mode_;
  BestFirst by_score_;
  std::vector<Candidate> shown_;
};

}  // namespace socialmap
