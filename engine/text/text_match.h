#pragma once
// One question to one open reader: the offers with these words that the columns admit.

#include <vector>

#include "engine/text/index.h"

namespace Xapian {
class Database;
}

namespace socialmap {

/// By ActivityId (Index::find). Throws Xapian::DatabaseModifiedError when the index was changed twice since
/// the reader opened.
std::vector<TextMatch> text_matches(Xapian::Database const& reader, TextQuestion const& question,
                                    WordsWanted wanted, Admits const& admits);

}  // namespace socialmap
