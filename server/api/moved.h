#pragma once
// Where the id of an offer leads that was merged into another one.

#include "server/api/endpoint.h"

namespace socialmap::api {

/// For an offer that is not shown: 308 to the same call of the offer that it was merged into, or 404 with the
/// reason where that one is not shown either, or nothing was merged.
http::Response not_shown(SocialMap const& map, Desk const* desk, http::Request const& request);

}  // namespace socialmap::api
