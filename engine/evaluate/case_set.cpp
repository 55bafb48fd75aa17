#include "engine/evaluate/case_set.h"

namespace socialmap {

Codec<CaseSet> case_set() {
  return one_of<CaseSet>(
      {{"practice", CaseSet::practice}, {"tuning", CaseSet::tuning}, {"held-out", CaseSet::held_out}});
}

}  // namespace socialmap
