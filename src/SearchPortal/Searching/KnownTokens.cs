using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>The tokens of a record's text, cut when they are first asked for. No part of what the record is: all are equal.</summary>
internal struct KnownTokens : IEquatable<KnownTokens>
{
    private string? text;
    private List<Token>? tokens;

    /// <summary>The tokens of a text; of the same string again those that are known. Not to be changed.</summary>
    public List<Token> Of(string asked)
    {
        if (tokens is null || !ReferenceEquals(asked, text)) (text, tokens) = (asked, TextTokenizer.Tokenize(asked));
        return tokens;
    }

    /// <inheritdoc/>
    public readonly bool Equals(KnownTokens other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is KnownTokens;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
