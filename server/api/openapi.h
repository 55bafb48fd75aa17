#pragma once
// The OpenAPI 3.1 document, made from the same table as the routes.

#include <string>
#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::api {

/// The whole document as JSON.
std::string openapi_document(std::vector<Endpoint> const& endpoints);

}  // namespace socialmap::api
