namespace SearchPortal.Searching;

/// <summary>A word of the index that a misspelt one may stand for.</summary>
/// <param name="Word">Unstemmed.</param>
/// <param name="Edits">Letters inserted, left out, changed or swapped: 1 or 2.</param>
/// <param name="Documents">Publications that have it, at least 1.</param>
/// <param name="KeepsFirstLetter">Whether both begin alike; people rarely miss the first letter.</param>
internal readonly record struct SpellingCandidate(string Word, int Edits, int Documents, bool KeepsFirstLetter)
{
    /// <summary>How likely it was meant, for comparing candidates of one word.</summary>
    public double Weight => Math.Log(1 + Documents) - 3.0 * Edits + (KeepsFirstLetter ? 1.5 : 0);
}
