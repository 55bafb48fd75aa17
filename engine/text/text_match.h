#pragma once
// One question to one open reader: the offers with these words that the columns admit.

#include <vector>

#include "engine/text/index.h"

namespace Xapian {
class Database;
}

namespace socialmap {

struct TextQuestion {
  std::vector<std::string> const& terms;  ///< different ones, at least one, at most kMostQueryTerms
  WordsWanted wanted = WordsWanted::all;
  Admits const& admits;
};

/// By ActivityId. Throws Xapian::DatabaseModifiedError when the index was changed twice since the reader
/// opened.
std::vector<TextMatch> text_matches(Xapian::Database const& reader, TextQuestion const& question);

}  // namespace socialmap
