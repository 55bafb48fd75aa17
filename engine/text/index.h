#pragma once
// The text index of a catalogue on disk: which offers have these words, and how strongly.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/text/offer_terms.h"
#include "engine/text/wishes.h"

namespace socialmap {

/// Writes a new index of the first `count` activities into the directory, over what was there, in one commit.
/// No Index may be open on that directory.
void write_index(std::string const& directory, OfferReader& offers, std::size_t count);

enum class WordsWanted { all, any };

/// An offer that answers wishes.
struct TextMatch {
  ActivityId activity;
  std::size_t wishes = 0;  ///< how many of them
  double weight = 0;       ///< BM25 over weighted fields (OfferReader), of each wish the best alternative
};

/// Whether an offer may be found at all. Must give the same answer each time.
using Admits = std::function<bool(ActivityId)>;

/// An index that was written, open for reading. Any number of threads may ask at once: each takes its own
/// reader from a pool.
class Index {
 public:
  /// Throws when there is no index in the directory.
  explicit Index(std::string directory);
  Index(Index&&) noexcept;
  Index& operator=(Index&&) noexcept;
  ~Index();

  /// All admitted offers that answer the question, by ActivityId; with WordsWanted::any those that answer at
  /// least one wish. Phrases and exclusions hold either way. Precondition: question.restricts().
  std::vector<TextMatch> find(TextQuestion const& question, WordsWanted wanted, Admits const& admits) const;

  /// How many activities it was made from.
  std::size_t size() const;

 private:
  class Readers;
  std::unique_ptr<Readers> readers_;
};

}  // namespace socialmap
