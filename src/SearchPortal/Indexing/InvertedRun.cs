namespace SearchPortal.Indexing;

/// <summary>Postings of papers that follow each other, in the file of an <see cref="Inversion"/> or of <see cref="Occurrences"/>.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Window">Which window of numbers the papers are of.</param>
/// <param name="ValueSize">Bytes of what a posting says beside its paper.</param>
/// <param name="HasPositions">Whether postings also say where the word stands, see <see cref="PositionCode"/>.</param>
internal readonly record struct InvertedRun(long Start, long End, int Window, int ValueSize, bool HasPositions = false);
