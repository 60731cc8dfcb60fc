namespace SearchPortal.Fuzzing;

/// <summary>A part of the program that takes any bytes at all.</summary>
/// <param name="Name">As the command line and the folder of kept cases name it.</param>
/// <param name="Try">Gives it bytes and checks what comes out; throws <see cref="FuzzFault"/> for a broken promise, and whatever the part lets through.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Try)
{
    /// <summary>Good inputs that cases are made from.</summary>
    public required IReadOnlyList<byte[]> Seeds { get; init; }

    /// <summary>Pieces of its language.</summary>
    public required IReadOnlyList<string> Tokens { get; init; }

    /// <summary>What is done to a made text at last, such as packing it; null for nothing.</summary>
    public Func<byte[], Random, byte[]>? Wrap { get; init; }

    /// <summary>Longest input made, in bytes.</summary>
    public int Longest { get; init; } = 64 * 1024;

    /// <summary>Most bytes of memory that an input of a length may take in all: a start, and so much a byte.</summary>
    public (long Start, long PerByte) Memory { get; init; } = (64 << 20, 32 << 10);
}
