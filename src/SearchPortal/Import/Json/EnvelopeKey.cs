namespace SearchPortal.Import.Json;

/// <summary>Watches the outermost names of an object for one that holds a list of publications.</summary>
internal readonly record struct EnvelopeKey
{
    private long Start { get; init; }

    private bool IsName { get; init; }

    /// <summary>Whether a "[" after the last name opens a list of publications.</summary>
    public bool OpensList { get; private init; }

    /// <summary>A string begins.</summary>
    /// <param name="previous">Last byte before it that is no blank.</param>
    /// <param name="start">Offset of its first byte after the quote.</param>
    public EnvelopeKey Begin(byte previous, long start) => this with { Start = start, IsName = previous is (byte)'{' or (byte)',' };

    /// <summary>The string's closing quote was just read.</summary>
    public EnvelopeKey End(ByteWindow window)
    {
        var name = IsName ? window.Find(Start, window.Position - 1) : [];
        return this with { OpensList = name.SequenceEqual("papers"u8) || name.SequenceEqual("publications"u8) || name.SequenceEqual("items"u8) };
    }
}
