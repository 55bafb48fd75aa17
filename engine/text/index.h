#pragma once
// The text index of a catalogue on disk: which offers have these words, and how strongly.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"

namespace socialmap {

/// Writes a new index of all activities into the directory, over what was there, in one commit.
/// No Index may be open on that directory. `columns` gives the neighbourhood each offer lies in.
void write_index(std::string const& directory, Catalogue const& catalogue, Vocabulary const& vocabulary,
                 Columns const& columns);

enum class WordsWanted { all, any };

/// An offer that has wanted words.
struct TextMatch {
  ActivityId activity;
  std::size_t words = 0;  ///< how many of the wanted words it has
  double weight =
      0;  ///< BM25 over weighted fields: 4 title, 3 kind and domain, 2 summary and provider, 1 the rest
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

  /// All admitted offers with these terms (from terms_of_query), by ActivityId. No terms: none.
  std::vector<TextMatch> find(std::vector<std::string> const& terms, WordsWanted wanted,
                              Admits const& admits) const;

  /// How many activities it was made from.
  std::size_t size() const;

 private:
  class Readers;
  std::unique_ptr<Readers> readers_;
};

}  // namespace socialmap
