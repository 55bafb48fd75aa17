#pragma once
// Parts of the answers about a client that a ranking, an explanation and plans share.

#include "engine/catalog/record.h"
#include "server/api/match_views.h"

namespace socialmap::api {

Codec<Factor> factor_codec();
/// Whole hundredths, written as a number of two decimals.
Codec<int> points_codec();
Record<MatchView> const& match_record();
Codec<Mode> mode_codec();
Codec<SignalView> signal_codec();
Codec<SupportView> support_codec();
Codec<RefusedView> refused_codec();
Codec<YouthRoute> youth_route_codec();
Codec<ChangeView> change_codec();
Codec<VersionsView> versions_codec();

}  // namespace socialmap::api
