using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>A publication with all that its Lucene document is made from.</summary>
/// <param name="Publication">Not withdrawn.</param>
/// <param name="Record">Offset of its record in the <see cref="PublicationFile"/>.</param>
/// <param name="AuthorIds">Ids of its authors, in their order.</param>
/// <param name="VenueName">What its venue is found by; null when it has none.</param>
/// <param name="TitleTokens">Tokens of its title.</param>
/// <param name="AbstractTokens">Tokens of its abstract.</param>
/// <param name="NameTokens">Tokens of its authors' names as signed.</param>
internal sealed record IndexedPaper(
    Publication Publication, long Record, IReadOnlyList<string> AuthorIds, string? VenueName, List<Token> TitleTokens, List<Token> AbstractTokens, List<Token>[] NameTokens);
