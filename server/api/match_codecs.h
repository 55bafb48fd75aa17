#pragma once
// Parts that the answers about matching share.

#include "engine/catalog/record.h"
#include "server/api/match_views.h"

namespace socialmap::api {

Codec<Factor> factor_codec();
/// Whole hundredths, written as a number of two decimals.
Codec<int> points_codec();
Codec<Mode> mode_codec();
Codec<SignalView> signal_codec();
Codec<ChangeView> change_codec();
Codec<VersionsView> versions_codec();

}  // namespace socialmap::api
