namespace SearchPortal.Indexing;

/// <summary>Tells words by how they are written.</summary>
/// <param name="Fits">Whether the word at a place is one of them.</param>
/// <param name="At">Places in the text, ascending: a word in which none of them lies does not fit. Null when any word can.</param>
internal sealed record WordTest(Predicate<WordPlace> Fits, List<int>? At);
