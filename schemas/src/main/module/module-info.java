/** What each chart version accepts and defaults to, as tables; for the engine only. */
module io.portkeylint.schemas {
  exports io.portkeylint.schemas to io.portkeylint.core;
}
