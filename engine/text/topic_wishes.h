#pragma once
// What a query is about, as wishes.

#include <vector>

#include "engine/text/lay_words.h"
#include "engine/text/wishes.h"

namespace socialmap {

/// What the words (but those marked in `skip`) and the expressions among them are about most.
Topics topics_of(std::vector<TextTerm> const& words, std::vector<bool> const& skip,
                 std::vector<LayHit> const& hits, WordTopics const& known);

/// Adds one for each topic, that need not be had; together worth `worth` to an offer that is about just the
/// same.
void add_topic_wishes(std::vector<Wish>& wishes, Topics const& topics, WordTopics const& known, double worth);

/// Those of the topics that are nearly as strong as the first one.
Topics foremost(Topics topics);

}  // namespace socialmap
