#pragma once
// The page /coach: the places that the scripts of server/web/coach fill. It knows nothing of a client.

#include <string>

#include "server/pages/frame.h"

namespace socialmap::pages {

struct CoachPage {
  Frame frame;
  std::string csrf;            ///< the token of the session, to sign out with
  std::vector<Scheme> passes;  ///< the municipality's
};

std::string render(CoachPage const& page);

}  // namespace socialmap::pages
