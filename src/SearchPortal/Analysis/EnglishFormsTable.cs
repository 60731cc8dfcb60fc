using System.Collections.Frozen;

namespace SearchPortal.Analysis;

/// <summary>English words whose forms no suffix rule connects. Facts of the language.</summary>
internal static class EnglishFormsTable
{
    /// <summary>Beginnings of words as written in Britain, and in America.</summary>
    public static FrozenDictionary<string, string> British { get; } = Pairs("""
        acknowledgement acknowledgment; aeroplane airplane; aetiolog etiolog; ageing aging; aluminium aluminum; amoeb ameb; anaem anem;
        anaesth anesth; analogue analog; analyse analyze; analysing analyzing; archaeolog archeolog; ardour ardor; armour armor;
        artefact artifact; behaviour behavior; caesium cesium; calibre caliber; candour candor; catalogue catalog; catalyse catalyze;
        catalysing catalyzing; centre center; centred centered; centring centering; coeliac celiac; clamour clamor; colour color; connexion connection;
        defence defense; demeanour demeanor; dialogue dialog; diarrhoea diarrhea; discolour discolor; dishonour dishonor; draught draft;
        electrolyse electrolyze; encyclopaed encycloped; endeavour endeavor; epicentre epicenter; epilogue epilog; faec fec; favour favor;
        fervour fervor; fibre fiber; flavour flavor; foet fet; glycaem glycem; gynaecolog gynecolog; haem hem; harbour harbor;
        homoeo homeo; homologue homolog; honour honor; humour humor; hydrolyse hydrolyze; hydrolysing hydrolyzing; hyperglycaem hyperglycem;
        hypoglycaem hypoglycem; inflexion inflection; instalment installment; ischaem ischem; judgement judgment; labour labor; learnt learned;
        leukaem leukem; licence license; litre liter; lustre luster; manoeuvre maneuver; manoeuvring maneuvering; manoeuvrab maneuverab;
        meagre meager; mediaeval medieval; microfibre microfiber; misbehaviour misbehavior; monologue monolog; mould mold; multicolour multicolor;
        neighbour neighbor; odour odor; oedema edema; oesophag esophag; oestr estr; offence offense; orthopaed orthoped; paediatr pediatr;
        palaeo paleo; paralyse paralyze; paralysing paralyzing; parlour parlor; plough plow; practise practice; practising practicing;
        pretence pretense; prologue prolog; rancour rancor; reflexion reflection; rigour rigor; rumour rumor; sabre saber; saviour savior;
        savour savor; sceptic skeptic; septicaem septicem; skilful skillful; smoulder smolder; sombre somber; spectre specter;
        splendour splendor; sulph sulf; theatre theater; tumour tumor; valour valor; vapour vapor; vigour vigor; wilful willful
        """);

    /// <summary>Whole words, and the form they are searched as: irregular plurals, and spellings that are no beginning of others.</summary>
    public static FrozenDictionary<string, string> Whole { get; } = Pairs("""
        algae alga; analyses analysis; antennae antenna; appendices appendix; automata automaton; axes axis; bacilli bacillus;
        bacteria bacterium; calculi calculus; children child; codices codex; corpora corpus; cortices cortex; crises crisis;
        criteria criterion; diagnoses diagnosis; disc disk; discs disks; emphases emphasis; equilibria equilibrium; extrema extremum;
        feet foot; foci focus; formulae formula; fungi fungus; genera genus; grey gray; halves half; helices helix; hypotheses hypothesis;
        indices index; knives knife; larvae larva; leaves leaf; lemmata lemma; loci locus; matrices matrix; maxima maximum; memoranda memorandum;
        metastases metastasis; mice mouse; minima minimum; moduli modulus; momenta momentum; nebulae nebula; novae nova; nuclei nucleus;
        optima optimum; parentheses parenthesis; phenomena phenomenon; polyhedra polyhedron; prognoses prognosis; programme program;
        programmes programs; quanta quantum; radii radius; schemata schema; shelves shelf; simplices simplex; spectra spectrum;
        stimuli stimulus; strata stratum; submatrices submatrix; supernovae supernova; syllabi syllabus; symposia symposium;
        syntheses synthesis; teeth tooth; tetrahedra tetrahedron; theses thesis; tori torus; tyre tire; tyres tires; vertebrae vertebra;
        vertices vertex; vortices vortex; wolves wolf; women woman
        """);

    /// <summary>What stands before "ise" in words that are no verbs in -ize.</summary>
    public static FrozenSet<string> NotVerbs { get; } = Set("""
        advert appr chast compr comprom dem desp disenfranch enterpr expert franch merchand parad prem prom repr sunr surpr treat val
        """);

    private static FrozenDictionary<string, string> Pairs(string text) => text.Split(';')
        .Select(pair => pair.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static FrozenSet<string> Set(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
