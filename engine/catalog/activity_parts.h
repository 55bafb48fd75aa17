#pragma once
// The values inside an activity, each with its own field table.

#include "engine/catalog/records.h"

namespace socialmap {

Codec<Whereabouts> whereabouts();
Codec<Cancellation> cancellation();
Codec<HolidayRule> holiday_rule();
Codec<Enrolment> enrolment();
Codec<Audience> audience();
Codec<LanguageUse> language_use();
Codec<Price> price();
Codec<GroupSize> group_size();
Codec<Capacity> capacity();
Codec<JoinAccess> join_access();
Codec<Image> image();
Codec<Verification> verification();
Codec<Source> source();

}  // namespace socialmap
