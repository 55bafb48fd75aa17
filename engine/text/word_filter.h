#pragma once
// The filters on words that an offer may have, may not have, or of which that is not known.

#include <vector>

#include "engine/model/search.h"
#include "engine/text/answer.h"
#include "engine/text/search_world.h"

namespace socialmap {

/// Audience, trait, language, pass or accessibility as asked for. The columns must outlive it.
struct WordFilter {
  KnownWords const* words = nullptr;
  Mask mask;
  bool all = false;  ///< every word asked for must be there, not any of them
  Unknown what = Unknown::trait;

  Answer judge(ActivityId id) const;
};

/// Those that the request asks for.
std::vector<WordFilter> word_filters(SearchWorld const& world, SearchRequest const& request);

}  // namespace socialmap
