#pragma once
// Records that somebody sends together: held to what the files of a municipality are held to, beside what is
// there already and beside each other.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/tree.h"

namespace socialmap {

struct ProposedActivity {
  std::string provider;  ///< id; in the catalogue or in the same proposal
  Node tree;
};

/// Whole records, new or in place of those with their ids.
struct Proposal {
  std::vector<Node> providers;  ///< without activities
  std::vector<ProposedActivity> activities;
};

/// `record` is there when it can be taken; `errors`, told by JSON pointers into the record, may be warnings.
template <typename R>
struct JudgedRecord {
  std::optional<R> record;
  std::vector<InputError> errors;
};

/// In the order of the proposal.
struct JudgedProposal {
  std::vector<JudgedRecord<Provider>> providers;
  std::vector<JudgedRecord<Activity>> activities;
  bool sound() const;  ///< all can be taken
};

/// All that can be taken together: a record that refers to one that is refused is refused too, so that the
/// catalogue with them is without mistakes. A provider without a location that an offer uses is refused.
/// `judged_so_far` is told now and then how many records were looked at.
JudgedProposal judge(Proposal const& proposal, Catalogue const& catalogue, Vocabulary const& vocabulary,
                     std::function<void(std::size_t)> const& judged_so_far = {});

}  // namespace socialmap
