namespace SearchPortal.Searching;

/// <summary>A run of a <see cref="Snippet"/>: a piece of the text that all its runs are pieces of, so that none is copied.</summary>
/// <param name="Letters">Literal text, or TeX source.</param>
/// <param name="IsMatch">Whether the query asked for it.</param>
/// <param name="IsMath">Whether it is TeX, to be shown as a formula.</param>
public readonly record struct SnippetPart(ReadOnlyMemory<char> Letters, bool IsMatch = false, bool IsMath = false)
{
    /// <summary>A run with a text of its own.</summary>
    public SnippetPart(string text, bool isMatch = false, bool isMath = false)
        : this(text.AsMemory(), isMatch, isMath)
    {
    }

    /// <summary>Literal text, or TeX source.</summary>
    public string Text => Letters.ToString();

    /// <summary>Whether another says the same, wherever its text lies.</summary>
    public bool Equals(SnippetPart other) => IsMatch == other.IsMatch && IsMath == other.IsMath && Letters.Span.SequenceEqual(other.Letters.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Letters.Span), IsMatch, IsMath);
}
