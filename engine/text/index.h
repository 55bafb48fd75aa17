#pragma once
// The text index of a catalogue: which offers have these terms, and how strongly.

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/text/activity_range.h"
#include "engine/text/offer_terms.h"

namespace socialmap {

/// The offers that have one term, ascending, and what it is worth in each: a share of kWholeWorth. Only
/// refers to the index.
struct Postings {
  std::uint32_t const* offers = nullptr;
  std::uint16_t const* worth = nullptr;
  std::size_t size = 0;
};

/// The index of some activities. In memory and never changed once made, so any number of threads may ask at
/// once. A posting takes 6 bytes.
class IndexPart {
 public:
  IndexPart(OfferReader& offers, ActivityRange range);

  ActivityRange range() const { return range_; }
  /// None for a term that stands nowhere.
  Postings postings(std::string_view term) const;

 private:
  struct Stretch {
    std::size_t first = 0;
    std::size_t size = 0;
  };
  struct TermHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view term) const { return std::hash<std::string_view>{}(term); }
  };

  ActivityRange range_;
  std::unordered_map<std::string, Stretch, TermHash, std::equal_to<>> terms_;
  std::vector<std::uint32_t> offers_;
  std::vector<std::uint16_t> worth_;
};

/// Of a whole catalogue, in parts that follow each other: what changed later is a part of its own, and copies
/// share the parts. As immutable as these.
class Index {
 public:
  using Parts = std::vector<std::shared_ptr<IndexPart const>>;

  /// The first `count` activities in one part.
  Index(OfferReader& offers, std::size_t count);
  explicit Index(Parts parts) : parts_(std::move(parts)) {}

  Parts const& parts() const { return parts_; }
  /// In how many offers a term stands.
  std::size_t count(std::string_view term) const;
  bool has(ActivityId offer, std::string_view term) const;
  /// Whether a term stands in an activity that changed later than the first part was made.
  bool is_new(std::string_view term) const;
  /// How many activities it was made from.
  std::size_t size() const { return parts_.empty() ? 0 : parts_.back()->range().end; }

 private:
  Parts parts_;
};

}  // namespace socialmap
