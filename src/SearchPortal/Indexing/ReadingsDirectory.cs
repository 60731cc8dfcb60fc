namespace SearchPortal.Indexing;

/// <summary>Which files the readings are of, and what they depend on beside the files.</summary>
/// <param name="Program">The program that read them: another one may read otherwise.</param>
/// <param name="LatestYear">The latest year that could be right then.</param>
/// <param name="Authors">Digest of <c>authors.yaml</c>, "" for none: documents hold what it says.</param>
/// <param name="Sections">The files in their order.</param>
internal sealed record ReadingsDirectory(string Program, int LatestYear, string Authors, IReadOnlyList<ReadingsSection> Sections)
{
    /// <summary>Changes with every change of the program, also where its version stays.</summary>
    public static string ThisProgram { get; } = typeof(ReadingsDirectory).Module.ModuleVersionId.ToString("N");

    /// <summary>Writes it; <see cref="Read"/> reads it.</summary>
    public void Write(RecordWriter to)
    {
        to.Text(Program);
        to.Number((uint)LatestYear);
        to.Text(Authors);
        to.List(Sections, section =>
        {
            to.Text(section.File);
            to.Text(section.Sha256);
            to.Number(checked((uint)section.Offset));
            to.Number((uint)section.Length);
        });
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ReadingsDirectory Read(ReadOnlySpan<byte> bytes)
    {
        var from = new RecordReader(bytes);
        string program = from.Required();
        int year = (int)from.Number();
        string authors = from.Required();
        var sections = new ReadingsSection[from.Count()];
        for (int i = 0; i < sections.Length; i++) sections[i] = new(from.Required(), from.Required(), from.Number(), (int)from.Number());
        return new(program, year, authors, sections);
    }
}
