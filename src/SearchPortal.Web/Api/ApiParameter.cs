namespace SearchPortal.Web.Api;

/// <summary>What an operation takes.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Text">What it does, for people.</param>
internal sealed record ApiParameter(string Name, string Text)
{
    /// <summary>Whether it is a part of the path, and so has to be there.</summary>
    public bool InPath { get; init; }

    /// <summary>Whether it may stand in an address several times.</summary>
    public bool IsMany { get; init; }

    /// <summary>Smallest and largest value of a number; null for text.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>A value to try; null where this site has none to show.</summary>
    public Func<ApiExamples, string?> Example { get; init; } = _ => null;

    /// <summary>The values there are; empty where any text is one.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
