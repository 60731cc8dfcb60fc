namespace SearchPortal.Import.Json;

/// <summary>
/// Watches the outermost names of an object for one that holds a list of publications: "papers", "publications", "items", "results", "references" or "data",
/// and "items" inside of "message", which is Crossref's envelope.
/// </summary>
internal readonly record struct EnvelopeKey
{
    private long Start { get; init; }

    private int Depth { get; init; }

    private bool IsName { get; init; }

    private bool IsInMessage { get; init; }

    private bool OpensList { get; init; }

    /// <summary>A string begins.</summary>
    /// <param name="previous">Last byte before it that is no blank.</param>
    /// <param name="start">Offset of its first byte after the quote.</param>
    /// <param name="depth">Brackets open.</param>
    public EnvelopeKey Begin(byte previous, long start, int depth)
    {
        if (!Watches(depth)) return this;
        bool isName = previous is (byte)'{' or (byte)',';
        return this with { Start = start, Depth = depth, IsName = isName, IsInMessage = IsInMessage && !(isName && depth == 1) };
    }

    /// <summary>The string's closing quote was just read.</summary>
    public EnvelopeKey End(ByteWindow window, int depth)
    {
        if (!Watches(depth)) return this;
        var name = IsName ? window.Find(Start, window.Position - 1) : [];
        bool isOuter = depth == 1;
        return this with
        {
            OpensList = name.SequenceEqual("items"u8) || (isOuter && (name.SequenceEqual("papers"u8) || name.SequenceEqual("publications"u8) || name.SequenceEqual("results"u8) || name.SequenceEqual("references"u8) || name.SequenceEqual("data"u8))),
            IsInMessage = IsInMessage || (isOuter && name.SequenceEqual("message"u8)),
        };
    }

    /// <summary>Whether a "[" that was just opened begins a list of publications.</summary>
    /// <param name="depth">Brackets open, it among them.</param>
    public bool OpensListAt(int depth) => OpensList && depth == Depth + 1;

    private bool Watches(int depth) => depth == 1 || (depth == 2 && IsInMessage);
}
