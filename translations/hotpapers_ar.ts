<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import &amp;Files…</source>
        <translation>استيراد م&amp;لفات…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>ا&amp;ستيراد مجلد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>نسخ كنص &amp;بسيط</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>الأكثر &amp;مطابقة أولًا</translation>
    </message>
    <message>
        <source>&amp;Hide What One Account Announced</source>
        <translation>إخ&amp;فاء ما أعلن عنه حساب واحد فقط</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>ال&amp;رواج</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>الأ&amp;وراق</translation>
    </message>
    <message>
        <source>&amp;Unread Papers</source>
        <translation>الأوراق &amp;غير المقروءة</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>ا&amp;ستعادة التخطيط الأصلي</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>الإ&amp;حصاءات</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>كيفية ال&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>ت&amp;غيير الاختصارات…</translation>
    </message>
    <message>
        <source>&amp;About Hot Papers</source>
        <translation>&amp;حول Hot Papers</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Three Panes</source>
        <translation>&amp;ثلاث لوحات</translation>
    </message>
    <message>
        <source>&amp;Wide: Reader Below</source>
        <translation>&amp;عريض: لوحة القراءة في الأسفل</translation>
    </message>
    <message>
        <source>&amp;Reading Alone</source>
        <translation>لوحة ال&amp;قراءة وحدها</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Previous Digest</source>
        <translation>النشرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next Digest</source>
        <translation>النشرة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;Latest Digest</source>
        <translation>أ&amp;حدث نشرة</translation>
    </message>
    <message>
        <source>Go to &amp;Day…</source>
        <translation>الا&amp;نتقال إلى يوم…</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>المميزة بن&amp;جمة</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;غير المقروءة</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>القوائ&amp;م</translation>
    </message>
    <message>
        <source>&amp;Catch Up…</source>
        <translation>است&amp;دراك ما فات…</translation>
    </message>
    <message>
        <source>Open &amp;Abstract</source>
        <translation>فتح ال&amp;ملخص</translation>
    </message>
    <message>
        <source>Open &amp;PDF</source>
        <translation>&amp;فتح PDF</translation>
    </message>
    <message>
        <source>Open &amp;Tweets</source>
        <translation>فتح ال&amp;تغريدات</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;نجمة</translation>
    </message>
    <message>
        <source>Read &amp;or Unread</source>
        <translation>مقروءة أو غ&amp;ير مقروءة</translation>
    </message>
    <message>
        <source>Mark &amp;Unread</source>
        <translation>تعليم ك&amp;غير مقروءة</translation>
    </message>
    <message>
        <source>Mark R&amp;eading</source>
        <translation>تعليم بأنها &amp;قيد القراءة</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>تعليم كمق&amp;روءة</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>ت&amp;خطي الورقة</translation>
    </message>
    <message>
        <source>Mark All as Rea&amp;d</source>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>Mark A&amp;bove as Read</source>
        <translation>تعليم ما ف&amp;وقها كمقروء</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>تعليم ما ت&amp;حتها كمقروء</translation>
    </message>
    <message>
        <source>Mark the &amp;Rest as Read</source>
        <translation>تعليم ال&amp;باقي كمقروء</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>كتابة ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Copy arXiv &amp;Id</source>
        <translation>نسخ م&amp;عرّف arXiv</translation>
    </message>
    <message>
        <source>Cop&amp;y Title</source>
        <translation>نسخ ا&amp;لعنوان</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paper</source>
        <translation>&amp;الورقة التالية</translation>
    </message>
    <message>
        <source>Previous Paper</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>Next Unread Paper</source>
        <translation>الورقة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Previous Unread Paper</source>
        <translation>الورقة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>الرجوع في القراءة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>ح&amp;جم النص</translation>
    </message>
    <message>
        <source>Sha&amp;de Days by</source>
        <translation>ت&amp;ظليل الأيام حسب</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Note Pre&amp;view</source>
        <translation>معاي&amp;نة الملاحظة</translation>
    </message>
    <message>
        <source>Whole &amp;Week</source>
        <translation>الأسبو&amp;ع كاملًا</translation>
    </message>
    <message>
        <source>Whole &amp;Month</source>
        <translation>ال&amp;شهر كاملًا</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;الوسوم…</translation>
    </message>
    <message>
        <source>Import &amp;Reading List…</source>
        <translation>استيراد &amp;قائمة قراءة…</translation>
    </message>
    <message>
        <source>Paste as Reading &amp;List</source>
        <translation>لصق كقائمة &amp;قراءة</translation>
    </message>
    <message>
        <source>Export My &amp;Data…</source>
        <translation>تصدير &amp;بياناتي…</translation>
    </message>
    <message>
        <source>&amp;Merge My Data…</source>
        <translation>&amp;دمج بياناتي…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>Select Text by &amp;Keys</source>
        <translation>تحديد النص &amp;بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>نسخ الاست&amp;شهاد</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;صيغة BibTeX</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>&amp;رابط Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;نص بسيط</translation>
    </message>
    <message>
        <source>Add to List…</source>
        <translation>إضافة إلى قائمة…</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>تر&amp;تيب القائمة</translation>
    </message>
    <message>
        <source>New &amp;List…</source>
        <translation>قائمة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;حفظ البحث…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;دمج في…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل إلى ال&amp;أعلى</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;No Priority</source>
        <translation>&amp;بلا أولوية</translation>
    </message>
    <message>
        <source>&amp;Low Priority</source>
        <translation>أولوية من&amp;خفضة</translation>
    </message>
    <message>
        <source>&amp;Medium Priority</source>
        <translation>أولوية متو&amp;سطة</translation>
    </message>
    <message>
        <source>&amp;High Priority</source>
        <translation>أولوية &amp;عالية</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>A Step Further</source>
        <translation>خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>إدراج اقتباس في الملاحظة</translation>
    </message>
    <message>
        <source>Highlight in the Abstract</source>
        <translation>إبراز في الملخص</translation>
    </message>
    <message>
        <source>Earlier Versions of the Note…</source>
        <translation>الإصدارات السابقة للملاحظة…</translation>
    </message>
    <message>
        <source>Take from This List</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Move Up in List</source>
        <translation>نقل إلى الأعلى في القائمة</translation>
    </message>
    <message>
        <source>Move Down in List</source>
        <translation>نقل إلى الأسفل في القائمة</translation>
    </message>
    <message>
        <source>Copy Citation in Format</source>
        <translation>نسخ الاستشهاد بصيغة</translation>
    </message>
    <message>
        <source>Quick Tags</source>
        <translation>الوسوم السريعة</translation>
    </message>
    <message>
        <source>Papers That Look the Sa&amp;me…</source>
        <translation>أوراق قد تكون &amp;مكررة…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling in the Note</source>
        <translation>ال&amp;خطأ الإملائي التالي في الملاحظة</translation>
    </message>
    <message>
        <source>For &amp;You</source>
        <translation>المختارة ل&amp;ك</translation>
    </message>
    <message>
        <source>R&amp;elated Papers</source>
        <translation>الأوراق ذات ال&amp;صلة</translation>
    </message>
    <message>
        <source>Link as the Same Paper</source>
        <translation>ربط كورقة واحدة</translation>
    </message>
    <message>
        <source>Separate from Linked Papers</source>
        <translation>فصل عن الأوراق المرتبطة</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is made each day on which you changed something. Ten are kept, and never is the fullest of them given up for an emptier one.</source>
        <translation>تُنشأ نسخة احتياطية في كل يوم تغيّر فيه شيء من بياناتك. وتُحفظ عشر نسخ، ولا يُتخلى أبدًا عن أوفرها محتوى لأجل نسخة أقل محتوى.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>المقاطع المبرزة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>ال&amp;نسخ الاحتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>A backup that stands elsewhere</source>
        <translation>نسخة احتياطية محفوظة في مكان آخر</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>الشهر السابق (Page Up)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>الشهر المعروض</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>The year that is shown (Shift+Page Up, Shift+Page Down)</source>
        <translation>السنة المعروضة (Shift+Page Up, Shift+Page Down)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>الشهر التالي (Page Down)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, Enter chooses; with Shift, a run of days is chosen.</source>
        <translation>تنقل الأسهم بين الأيام والأسابيع، وينقل Page Up وPage Down بين الأشهر، ويختار Enter؛ ومع Shift تُختار أيام متتالية.</translation>
    </message>
    <message>
        <source>Previous digest, across days without one</source>
        <translation>النشرة السابقة، مع تجاوز الأيام التي لا نشرة لها</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>النشرة السابقة</translation>
    </message>
    <message>
        <source>Next digest, across days without one</source>
        <translation>النشرة التالية، مع تجاوز الأيام التي لا نشرة لها</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>النشرة التالية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The latest digest</source>
        <translation>أحدث نشرة</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>أحدث نشرة</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>The whole week of the current day</source>
        <translation>أسبوع اليوم الحالي كاملًا</translation>
    </message>
    <message>
        <source>Choose the week</source>
        <translation>اختيار الأسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>The whole month that is shown</source>
        <translation>الشهر المعروض كاملًا</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>اختيار الشهر</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>أيام السنة</translation>
    </message>
    <message>
        <source>A row is a month. Arrows move by day and month, Page Up and Page Down by year, Enter chooses.</source>
        <translation>كل صف شهر. تنقل الأسهم بين الأيام والأشهر، وينقل Page Up وPage Down بين السنوات، ويختار Enter.</translation>
    </message>
    <message>
        <source>What days are shaded by</source>
        <translation>ما تُظلَّل الأيام على أساسه</translation>
    </message>
    <message>
        <source>Shade days by</source>
        <translation>تظليل الأيام حسب</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch Up</source>
        <translation>استدراك ما فات</translation>
    </message>
    <message>
        <source>Shows the unread papers with the highest heat of the days when you were away. The same question gives the same papers.</source>
        <translation>يعرض الأوراق غير المقروءة الأعلى رواجًا في أيام الغياب. والسؤال نفسه يعطي الأوراق نفسها.</translation>
    </message>
    <message>
        <source>&amp;Away since:</source>
        <translation>الغ&amp;ياب منذ:</translation>
    </message>
    <message>
        <source>The first day whose digest counts</source>
        <translation>أول يوم تُحسب نشرته</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;عرض:</translation>
    </message>
    <message>
        <source>How many papers are shown</source>
        <translation>عدد الأوراق المعروضة</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> ورقة</translation>
    </message>
    <message>
        <source>How large a part of the papers may have the same first category, as long as there are others</source>
        <translation>أكبر نسبة من الأوراق قد تشترك في الفئة الأولى نفسها، ما دام هناك غيرها</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>بحد أقصى </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory:</source>
        <translation>من ال&amp;فئة الواحدة:</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>Go to Day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>ال&amp;يوم:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a month, as QLocale reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes and reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import digests</source>
        <translation>استيراد نشرات</translation>
    </message>
    <message>
        <source>Digests (*.md *.markdown *.txt)</source>
        <translation>نشرات (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>استيراد مجلد نشرات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import reading lists</source>
        <translation>استيراد قوائم قراءة</translation>
    </message>
    <message>
        <source>Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>قوائم أوراق (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>neither front matter nor an entry</source>
        <translation>لا ترويسة ولا بنود</translation>
    </message>
    <message>
        <source>the front matter does not end</source>
        <translation>الترويسة لا تنتهي</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>لا بنود</translation>
    </message>
    <message>
        <source>it names no day</source>
        <translation>لا ذكر لأي يوم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>broken UTF-16</source>
        <translation>ترميز UTF-16 تالف</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>a digest about no day</source>
        <translation>نشرة بلا يوم</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>أكثر من 64 MB</translation>
    </message>
    <message>
        <source>no reference and no arXiv id</source>
        <translation>لا مراجع ولا معرّفات arXiv</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Hot papers: %1</source>
        <translation>الأوراق الرائجة: %1</translation>
    </message>
    <message>
        <source>Hot papers: starred</source>
        <translation>الأوراق الرائجة: المميزة بنجمة</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>الأوراق الرائجة</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>الأ&amp;وراق:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>ال&amp;قائمة:</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>الو&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>ال&amp;بحث:</translation>
    </message>
    <message>
        <source>As in the search field of the window</source>
        <translation>كما في حقل البحث في النافذة</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>الت&amp;رتيب:</translation>
    </message>
    <message>
        <source>With &amp;abstracts</source>
        <translation>مع المل&amp;خصات</translation>
    </message>
    <message>
        <source>With your &amp;notes</source>
        <translation>مع ملاح&amp;ظاتك</translation>
    </message>
    <message>
        <source>With your &amp;tags</source>
        <translation>مع وسو&amp;مك</translation>
    </message>
    <message>
        <source>&amp;Key pattern:</source>
        <translation>نم&amp;ط المفاتيح:</translation>
    </message>
    <message>
        <source>&amp;Reference type:</source>
        <translation>نو&amp;ع المرجع:</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>المعا&amp;ينة:</translation>
    </message>
    <message>
        <source>Drag from Here</source>
        <translation>السحب من هنا</translation>
    </message>
    <message>
        <source>Drag this into another program, as text and as a file</source>
        <translation>سحب هذا إلى برنامج آخر، نصًا وملفًا</translation>
    </message>
    <message>
        <source>For the mouse alone: by keys, copy or export</source>
        <translation>للفأرة وحدها؛ ويقوم مقامه بلوحة المفاتيح النسخ أو التصدير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Put this on the clipboard</source>
        <translation>وضع هذا في الحافظة</translation>
    </message>
    <message>
        <source>With what you &amp;made of the papers</source>
        <translation>مع ما أ&amp;ضفته إلى الأوراق</translation>
    </message>
    <message>
        <source>Stars, states, tags, lists and notes, in a comment behind each digest: importing it brings them back</source>
        <translation>النجوم والحالات والوسوم والقوائم والملاحظات، في تعليق بعد كل نشرة؛ وباستيراد النشرة تعود كلها</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>المغردون</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>quiet ones that fit</source>
        <translation>ملائمة قليلة الرواج</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>الرواج</translation>
    </message>
    <message>
        <source>Fit (%)</source>
        <translation>الملاءمة (%)</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>%1: fits you %2 %, heat %3; a quiet one that fits</source>
        <comment>a title</comment>
        <translation>%1: تلائمك بنسبة %2 %، الرواج %3؛ ملائمة قليلة الرواج</translation>
    </message>
    <message>
        <source>%1: fits you %2 %, heat %3</source>
        <comment>a title</comment>
        <translation>%1: تلائمك بنسبة %2 %، الرواج %3</translation>
    </message>
    <message>
        <source>Fit and heat of unread papers</source>
        <translation>ملاءمة الأوراق غير المقروءة ورواجها</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>لا أوراق غير مقروءة تُقاس ملاءمتها لك، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته.</numerusform>
            <numerusform>الورقة غير المقروءة الأكثر ملاءمة لك، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته. لم يتحدث إلا قليلون عما في الربع المعلَّم، لكنه يلائمك.</numerusform>
            <numerusform>الورقتان غير المقروءتين الأكثر ملاءمة لك، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته. لم يتحدث إلا قليلون عما في الربع المعلَّم، لكنه يلائمك.</numerusform>
            <numerusform>الأوراق غير المقروءة الأكثر ملاءمة لك، وعددها %Ln، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته. لم يتحدث إلا قليلون عما في الربع المعلَّم، لكنه يلائمك.</numerusform>
            <numerusform>الأوراق غير المقروءة الأكثر ملاءمة لك، وعددها %Ln، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته. لم يتحدث إلا قليلون عما في الربع المعلَّم، لكنه يلائمك.</numerusform>
            <numerusform>الأوراق غير المقروءة الأكثر ملاءمة لك، وعددها %Ln، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته. لم يتحدث إلا قليلون عما في الربع المعلَّم، لكنه يلائمك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>وظيفتها</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>ما يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rejected: nothing of these files was taken in</source>
        <translation>مرفوضة: لم يؤخذ شيء من هذه الملفات</translation>
    </message>
    <message>
        <source>Not taken: the library has an equally good or better digest of the same days</source>
        <translation>لم تؤخذ: في المكتبة نشرة للأيام نفسها مثلها أو أفضل منها</translation>
    </message>
    <message>
        <source>Not digests</source>
        <translation>ليست نشرات</translation>
    </message>
    <message>
        <source>Repaired and imported</source>
        <translation>أُصلحت واستُوردت</translation>
    </message>
    <message>
        <source>Imported, with something to note</source>
        <translation>استُوردت مع تنبيهات</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>في المكتبة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>لم يُستورد شيء</numerusform>
            <numerusform>استُورد واحد</numerusform>
            <numerusform>استُورد اثنان</numerusform>
            <numerusform>استُورد %Ln</numerusform>
            <numerusform>استُورد %Ln</numerusform>
            <numerusform>استُورد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>لم يُصلَح منها شيء</numerusform>
            <numerusform>أُصلح منها واحد</numerusform>
            <numerusform>أُصلح منها اثنان</numerusform>
            <numerusform>أُصلح منها %Ln</numerusform>
            <numerusform>أُصلح منها %Ln</numerusform>
            <numerusform>أُصلح منها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>لا شيء في المكتبة من قبل</numerusform>
            <numerusform>واحد في المكتبة من قبل</numerusform>
            <numerusform>اثنان في المكتبة من قبل</numerusform>
            <numerusform>%Ln في المكتبة من قبل</numerusform>
            <numerusform>%Ln في المكتبة من قبل</numerusform>
            <numerusform>%Ln في المكتبة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>لم يُستغن عن شيء</numerusform>
            <numerusform>استُغني عن واحد</numerusform>
            <numerusform>استُغني عن اثنين</numerusform>
            <numerusform>استُغني عن %Ln</numerusform>
            <numerusform>استُغني عن %Ln</numerusform>
            <numerusform>استُغني عن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %Ln</numerusform>
            <numerusform>تُرك %Ln</numerusform>
            <numerusform>تُرك %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>No digests were found.</source>
        <translation>لم يُعثر على نشرات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>لا ملفات: %1.</numerusform>
            <numerusform>ملف واحد: %1.</numerusform>
            <numerusform>ملفان: %1.</numerusform>
            <numerusform>%Ln ملفات: %1.</numerusform>
            <numerusform>%Ln ملفًا: %1.</numerusform>
            <numerusform>%Ln ملف: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, %2.</source>
        <translation>الجديد: %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>لا تغريدات</numerusform>
            <numerusform>تغريدة واحدة</numerusform>
            <numerusform>تغريدتان</numerusform>
            <numerusform>%Ln تغريدات</numerusform>
            <numerusform>%Ln تغريدة</numerusform>
            <numerusform>%Ln تغريدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>لا تنبيهات على ملفات أخرى: الأمر «hotpapers import» في الطرفية يعرضها كلها.</numerusform>
            <numerusform>على ملف آخر تنبيهات: الأمر «hotpapers import» في الطرفية يعرضها كلها.</numerusform>
            <numerusform>على ملفين آخرين تنبيهات: الأمر «hotpapers import» في الطرفية يعرضها كلها.</numerusform>
            <numerusform>على %Ln ملفات أخرى تنبيهات: الأمر «hotpapers import» في الطرفية يعرضها كلها.</numerusform>
            <numerusform>على %Ln ملفًا آخر تنبيهات: الأمر «hotpapers import» في الطرفية يعرضها كلها.</numerusform>
            <numerusform>على %Ln ملف آخر تنبيهات: الأمر «hotpapers import» في الطرفية يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What there is to say about the files</source>
        <translation>تقرير عن الملفات</translation>
    </message>
    <message>
        <source>A file that was rejected can be corrected and imported again. What was taken in stays as it is.</source>
        <translation>يمكن تصحيح الملف المرفوض واستيراده من جديد. وما أُخذ يبقى كما هو.</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the import. Digests that are stored by now stay.</source>
        <translation>إيقاف الاستيراد. وما خُزن من نشرات حتى الآن يبقى.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search for keys</source>
        <translation>البحث عن اختصارات</translation>
    </message>
    <message>
        <source>Search for a key, or for what it does</source>
        <translation>البحث عن مفتاح أو عن وظيفته</translation>
    </message>
    <message>
        <source>Letters and Space work while the table or the reader has the focus. Keys with a comma are pressed one after the other.</source>
        <translation>تعمل الحروف وSpace حين يكون التركيز في الجدول أو في لوحة القراءة. والمفاتيح التي بينها فاصلة تُضغط واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>No key does this. Look for it in the menus, or give it one by “Change Keys”.</source>
        <translation>لا اختصار لهذا. يمكن البحث عنه في القوائم، أو إعطاؤه اختصارًا عبر «تغيير الاختصارات».</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>&amp;تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hot Papers</source>
        <translation>Hot Papers</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>لوحة القراءة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier Versions of the Note</source>
        <translation>الإصدارات السابقة للملاحظة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Version, compared with the note as it is now</source>
        <translation>إصدار، مقارنًا بالملاحظة كما هي الآن</translation>
    </message>
    <message>
        <source>Struck out: what has gone since. Underlined: what has come since.</source>
        <translation>المشطوب: ما حُذف منذ ذلك الحين. والمسطَّر: ما أُضيف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the whole version</source>
        <translation>نسخ الإصدار كاملًا</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Make the note this version again; what it is now becomes a version</source>
        <translation>جعل الملاحظة كهذا الإصدار من جديد؛ وما هي عليه الآن يصير إصدارًا</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>لا إعادات تغريد</numerusform>
            <numerusform>إعادة تغريد واحدة</numerusform>
            <numerusform>إعادتا تغريد</numerusform>
            <numerusform>%Ln إعادات تغريد</numerusform>
            <numerusform>%Ln إعادة تغريد</numerusform>
            <numerusform>%Ln إعادة تغريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>retweets, favorites</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, counted %3</source>
        <comment>retweets, favorites, day and time</comment>
        <translation>%1، %2، أُحصيت %3</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>المرتبة %1 في %2</translation>
    </message>
    <message>
        <source>The digest gives no abstract.</source>
        <translation>لا تتضمن النشرة ملخصًا.</translation>
    </message>
    <message>
        <source>It goes on: only the beginning is shown.</source>
        <translation>للنص بقية: لا يظهر هنا إلا أوله.</translation>
    </message>
    <message>
        <source>Shown shortened: the source has more of it, the digest&apos;s file all.</source>
        <translation>النص معروض مختصرًا: في المصدر قدر أكبر منه، وفي ملف النشرة كله.</translation>
    </message>
    <message>
        <source>Open tweet</source>
        <translation>فتح التغريدة</translation>
    </message>
    <message>
        <source>author</source>
        <comment>badge of a tweet: it is by one of the paper&apos;s authors</comment>
        <translation>من المؤلفين</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>أعلن عنها %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>حساب آخر</numerusform>
            <numerusform>حسابان آخران</numerusform>
            <numerusform>%Ln حسابات أخرى</numerusform>
            <numerusform>%Ln حسابًا آخر</numerusform>
            <numerusform>%Ln حساب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>في أيام أخرى</translation>
    </message>
    <message>
        <source>%1 · %2 % the same</source>
        <comment>day, per cent</comment>
        <translation>%1 · التشابه %2 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2 % the same: %3</source>
        <comment>day, per cent, words that both papers have</comment>
        <translation>%1 · التشابه %2 %: %3</translation>
    </message>
    <message>
        <source>Your notes on these papers mention this one</source>
        <translation>تشير إليها ملاحظاتك على هذه الأوراق</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>أوراق ذات صلة</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Enter takes what is marked in the list. Up and Down choose.</source>
        <translation>يأخذ مفتاح الإدخال ما هو محدد في القائمة. ويختار السهمان أعلى وأسفل.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>كل الأوراق</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>ذات الملاحظات</translation>
    </message>
    <message>
        <source>Catching up since %1</source>
        <translation>استدراك ما فات منذ %1</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>لا شيء يطابق %1.</translation>
    </message>
    <message>
        <source>No digest is about %1.</source>
        <translation>لا نشرة عن %1.</translation>
    </message>
    <message>
        <source>The library holds no papers.</source>
        <translation>لا أوراق في المكتبة.</translation>
    </message>
    <message>
        <source>No paper is starred yet.</source>
        <translation>لا أوراق مميزة بنجمة بعد.</translation>
    </message>
    <message>
        <source>No paper is unread: all done.</source>
        <translation>لا أوراق غير مقروءة: لم يبق شيء.</translation>
    </message>
    <message>
        <source>No paper has a note yet.</source>
        <translation>لا ملاحظات على أي ورقة بعد.</translation>
    </message>
    <message>
        <source>The papers that were chosen to catch up with are not in this library.</source>
        <translation>الأوراق التي اختيرت لاستدراك ما فات ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, abstracts, tweets and your notes.</source>
        <translation>بعدد أقل من الكلمات أو بكلمات أقصر يُعثر على المزيد. والكلمة وحدها يُبحث عنها في كل موضع: في العناوين والمؤلفين والملخصات والتغريدات وملاحظاتك.</translation>
    </message>
    <message>
        <source>The days that have one are colored in the calendar.</source>
        <translation>الأيام التي لها نشرة ملونة في التقويم.</translation>
    </message>
    <message>
        <source>A star marks what you want to find again: click the one before its title.</source>
        <translation>النجمة علامة على ما يُراد العثور عليه من جديد: توضع بالنقر على النجمة التي قبل العنوان.</translation>
    </message>
    <message>
        <source>Notes are written below the paper in the reader, and found by searching.</source>
        <translation>تُكتب الملاحظات تحت الورقة في لوحة القراءة، ويُعثر عليها بالبحث.</translation>
    </message>
    <message>
        <source>“Catch Up” in the Go menu chooses anew.</source>
        <translation>الأمر «استدراك ما فات» في قائمة «انتقال» يختار من جديد.</translation>
    </message>
    <message>
        <source>“%1” holds no paper of the library yet.</source>
        <translation>لا تحوي «%1» أي ورقة من المكتبة بعد.</translation>
    </message>
    <message>
        <source>Drag papers onto the list, or choose “Add to List” in the Paper menu.</source>
        <translation>يمكن سحب الأوراق إلى القائمة، أو اختيار «إضافة إلى قائمة» من قائمة «ورقة».</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>الجديد في %1</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>المختارة لك</translation>
    </message>
    <message>
        <source>The new papers are not in this library.</source>
        <translation>الأوراق الجديدة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>No paper is unread: there is nothing to choose from.</source>
        <translation>لا أوراق غير مقروءة: لا يوجد ما يُختار منه.</translation>
    </message>
    <message>
        <source>All new papers</source>
        <translation>كل الأوراق الجديدة</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1: the library has no digest of this time</source>
        <translation>%1: لا نشرة في المكتبة لهذه الفترة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1، %2: لا أوراق</numerusform>
            <numerusform>%1، %2: ورقة واحدة</numerusform>
            <numerusform>%1، %2: ورقتان</numerusform>
            <numerusform>%1، %2: %Ln أوراق</numerusform>
            <numerusform>%1، %2: %Ln ورقة</numerusform>
            <numerusform>%1، %2: %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1: لا أوراق</numerusform>
            <numerusform>%1: ورقة واحدة</numerusform>
            <numerusform>%1: ورقتان</numerusform>
            <numerusform>%1: %Ln أوراق</numerusform>
            <numerusform>%1: %Ln ورقة</numerusform>
            <numerusform>%1: %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, as QLocale writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>The library has digests of each of these times.</source>
        <translation>في المكتبة نشرات لكل فترة من هذه الفترات.</translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>لا شيء مظلل بخطوط: لكل فترة نشرات في المكتبة.</numerusform>
            <numerusform>المظلل بخطوط: فترة واحدة لا نشرة لها في المكتبة، ولا يُعرف عدد أوراقها.</numerusform>
            <numerusform>المظلل بخطوط: فترتان لا نشرة لهما في المكتبة، ولا يُعرف عدد أوراقهما.</numerusform>
            <numerusform>المظلل بخطوط: %Ln فترات لا نشرة لها في المكتبة، ولا يُعرف عدد أوراقها.</numerusform>
            <numerusform>المظلل بخطوط: %Ln فترة لا نشرة لها في المكتبة، ولا يُعرف عدد أوراقها.</numerusform>
            <numerusform>المظلل بخطوط: %Ln فترة لا نشرة لها في المكتبة، ولا يُعرف عدد أوراقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers over time</source>
        <translation>الأوراق عبر الزمن</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>What is still unread</source>
        <translation>ما لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Begun or done</source>
        <translation>المبدوءة أو المنجزة</translation>
    </message>
    <message>
        <source>Categories over time</source>
        <translation>الفئات عبر الزمن</translation>
    </message>
    <message>
        <source>Each paper counts for its first category, which its authors chose. %1</source>
        <translation>تُحسب كل ورقة في فئتها الأولى التي اختارها مؤلفوها. %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>Who tweeted about most papers</source>
        <translation>الأكثر تغريدًا عن الأوراق</translation>
    </message>
    <message>
        <source>A paper counts once for each who tweeted about it, however often.</source>
        <translation>تُحسب الورقة مرة واحدة لكل من غرد عنها، مهما تكرر تغريده.</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>المغرد</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>ما قرأته</translation>
    </message>
    <message>
        <source>By the day on which you marked a paper as what it is now.</source>
        <translation>حسب اليوم الذي أُعطيت فيه الورقة حالتها الحالية.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروءة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتخطاة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Who wrote most papers</source>
        <translation>الأكثر تأليفًا للأوراق</translation>
    </message>
    <message>
        <source>Names are taken as they are written: several people may share one, and one person’s may be written in several ways.</source>
        <translation>تؤخذ الأسماء كما كُتبت: فقد يشترك عدة أشخاص في اسم واحد، وقد يُكتب اسم الشخص الواحد بصور مختلفة.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>No digest</source>
        <translation>لا نشرة</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>لوحة القراءة</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page on arXiv in the browser</source>
        <translation>فتح صفحة الورقة على arXiv في المتصفح</translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>فتح صفحة الملخص</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Open the paper&apos;s PDF in the browser</source>
        <translation>فتح ملف PDF للورقة في المتصفح</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>فتح ملف PDF</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>التغريدات</translation>
    </message>
    <message>
        <source>Open the first tweet in the browser; the arrow lists all</source>
        <translation>فتح أول تغريدة في المتصفح؛ والسهم يعرضها كلها</translation>
    </message>
    <message>
        <source>Open the tweets</source>
        <translation>فتح التغريدات</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>How far you are with this paper</source>
        <translation>حالة قراءتك لهذه الورقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paper and source</source>
        <translation>الورقة والمصدر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>يُرجى اختيار ورقة لقراءتها هنا.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The paper as its digest has it, word for word</source>
        <translation>الورقة كما وردت في نشرتها حرفًا بحرف</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Papers That Look the Same</source>
        <translation>أوراق قد تكون مكررة</translation>
    </message>
    <message>
        <source>These have nearly the same title and an author in common. Those that you link share stars, states, ratings, tags and notes from then on. Take the check mark from what does not belong to a group.</source>
        <translation>لأوراق كل مجموعة عنوان يكاد يكون واحدًا ومؤلف مشترك. وما يُربط منها يشترك بعد ذلك في النجوم والحالات والتقييمات والوسوم والملاحظات. يُرجى إلغاء اختيار ما لا ينتمي إلى مجموعته.</translation>
    </message>
    <message>
        <source>Groups of papers that look the same</source>
        <translation>مجموعات أوراق قد تكون مكررة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;ربط</translation>
    </message>
    <message>
        <source>Links what is checked in each chosen group</source>
        <translation>ربط ما اختير في كل مجموعة محددة كورقة واحدة</translation>
    </message>
    <message>
        <source>&amp;Open Abstract</source>
        <translation>فتح ال&amp;ملخص</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>الت&amp;خطيط:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;حجم النص:</translation>
    </message>
    <message>
        <source>Of all text in the window. Ctrl and the mouse wheel change it as well.</source>
        <translation>لكل نص في النافذة. ويغيره أيضًا مفتاح Ctrl مع عجلة الفأرة.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>&amp;Font of its own:</source>
        <translation>خط خا&amp;ص:</translation>
    </message>
    <message>
        <source>Set abstracts in another font than the rest of the window</source>
        <translation>عرض الملخصات بخط غير خط باقي النافذة</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>خط القراءة</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>&amp;عرض النص:</translation>
    </message>
    <message>
        <source>How many characters of usual width a line has at most; lines of 60 to 90 are read best</source>
        <translation>أقصى عدد لأحرف السطر بالعرض المعتاد؛ وأيسر الأسطر قراءةً ما كان من 60 إلى 90 حرفًا</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>بعرض اللوحة</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرف</translation>
    </message>
    <message>
        <source>&amp;Mark as read after:</source>
        <translation>تعليم كمقروءة &amp;بعد:</translation>
    </message>
    <message>
        <source>How long a paper is shown before it counts as read</source>
        <translation>مدة عرض الورقة قبل أن تُعد مقروءة</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>بلا تعليم تلقائي</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Mark as read what is s&amp;crolled past</source>
        <translation>تعليم ما يُتجاوز بالت&amp;مرير كمقروء</translation>
    </message>
    <message>
        <source>Calendar and Catch-up</source>
        <translation>التقويم والاستدراك</translation>
    </message>
    <message>
        <source>&amp;Shade days by:</source>
        <translation>ت&amp;ظليل الأيام حسب:</translation>
    </message>
    <message>
        <source>Catch &amp;up on:</source>
        <translation>استد&amp;راك:</translation>
    </message>
    <message>
        <source>How many papers are shown after days away</source>
        <translation>عدد الأوراق المعروضة بعد أيام الغياب</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> ورقة</translation>
    </message>
    <message>
        <source>Of this page alone</source>
        <translation>لهذه الصفحة وحدها</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Mark as read when it is o&amp;pened in the browser</source>
        <translation>تعليم كمقروءة عند &amp;فتحها في المتصفح</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory, at most:</source>
        <translation>من الفئة ال&amp;واحدة، بحد أقصى:</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>استعادة القيم الافتراض&amp;ية</translation>
    </message>
    <message>
        <source>Lear&amp;n from what I star, rate and skip</source>
        <translation>ال&amp;تعلم مما أميزه بنجمة أو أقيّمه أو أتخطاه</translation>
    </message>
    <message>
        <source>How well papers fit you, the list For You and the plot of fit and heat come from it</source>
        <translation>عليه تقوم ملاءمة الأوراق، وقائمة «المختارة لك»، والرسم البياني «الملاءمة والرواج»</translation>
    </message>
    <message>
        <source>What is learned stays on this computer.</source>
        <translation>ما يتعلمه البرنامج يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All papers</source>
        <translation>كل الأوراق</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>أحدث نشرة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>ذات الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>كل أوراقها واردة في نشرات</numerusform>
            <numerusform>ورقة واحدة منها لم ترد في أي نشرة بعد</numerusform>
            <numerusform>ورقتان منها لم تردا في أي نشرة بعد</numerusform>
            <numerusform>%Ln أوراق منها لم ترد في أي نشرة بعد</numerusform>
            <numerusform>%Ln ورقة منها لم ترد في أي نشرة بعد</numerusform>
            <numerusform>%Ln ورقة منها لم ترد في أي نشرة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1، لا أوراق</numerusform>
            <numerusform>%1، ورقة واحدة</numerusform>
            <numerusform>%1، ورقتان</numerusform>
            <numerusform>%1، %Ln أوراق</numerusform>
            <numerusform>%1، %Ln ورقة</numerusform>
            <numerusform>%1، %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>قوائم القراءة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>المختارة لك</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search for actions and keys</source>
        <translation>البحث عن إجراءات واختصارات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>الا&amp;ختصار:</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have, up to four one after the other; Backspace removes them</source>
        <translation>تُضغط المفاتيح المرادة للإجراء، حتى أربعة واحدًا بعد الآخر؛ ويزيلها Backspace</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>اختصار آخر</translation>
    </message>
    <message>
        <source>Keys that do the same; Backspace removes them</source>
        <translation>مفاتيح تؤدي الوظيفة نفسها؛ ويزيلها Backspace</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>&amp;نقل الاختصار</translation>
    </message>
    <message>
        <source>Give these keys to this action, and take them from the other</source>
        <translation>إعطاء هذا الاختصار لهذا الإجراء، ونزعه من الآخر</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>ترك هذا الإجراء بلا اختصار</translation>
    </message>
    <message>
        <source>Give this action the keys that it had from the beginning</source>
        <translation>إعادة الاختصار الأصلي لهذا الإجراء</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>استعادة ال&amp;كل</translation>
    </message>
    <message>
        <source>Give all actions the keys that they had from the beginning</source>
        <translation>إعادة الاختصارات الأصلية لكل الإجراءات</translation>
    </message>
    <message>
        <source>O&amp;r:</source>
        <translation>أ&amp;و:</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>&amp;Find or add a tag:</source>
        <translation>ال&amp;بحث عن وسم أو إضافته:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag that is marked in the list; in an empty field it ends the dialog. Up and Down choose.</source>
        <translation>يضيف مفتاح الإدخال الوسم المحدد في القائمة أو يزيله، ويغلق الحوار إذا كان الحقل فارغا. ويختار السهمان أعلى وأسفل.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>ت&amp;راجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة %1</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Papers in no digest yet</source>
        <translation>أوراق لم ترد في أي نشرة بعد</translation>
    </message>
    <message>
        <source>The list has these papers, but no digest of the library does. They appear by themselves as soon as one is imported that has them.</source>
        <translation>هذه الأوراق في القائمة، ولم ترد في أي نشرة في المكتبة. وتظهر من تلقاء نفسها متى استُوردت نشرة وردت فيها.</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>معرّف arXiv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>&amp;Open on arXiv</source>
        <translation>&amp;فتح على arXiv</translation>
    </message>
    <message>
        <source>&amp;Take from This List</source>
        <translation>إ&amp;زالة من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message>
        <source>hotpapers: the output could not be written: %1</source>
        <translation>hotpapers: تعذرت كتابة الناتج: %1</translation>
    </message>
    <message>
        <source>“%1” is no day; they are written 2021-07-27.</source>
        <translation>«%1» ليس يومًا؛ تُكتب الأيام هكذا: YYYY-MM-DD (2021-07-27).</translation>
    </message>
    <message>
        <source>Hot papers of %1</source>
        <translation>الأوراق الرائجة ليوم %1</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>الأوراق المميزة بنجمة</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>الأوراق الرائجة</translation>
    </message>
    <message>
        <source>“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.</source>
        <translation>«%1» ليس معرّفًا من معرّفات arXiv؛ تُكتب هكذا: 2107.11817 أو hep-th/9901001.</translation>
    </message>
    <message>
        <source>Usage: hotpapers %1 %2</source>
        <translation>الاستخدام: hotpapers %1 %2</translation>
    </message>
    <message>
        <source>Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths
       hotpapers [--library FILE] COMMAND …   do without a window</source>
        <translation>الاستخدام: hotpapers [--library FILE] [PATH…]     فتح النافذة، واستيراد المسارات
           hotpapers [--library FILE] COMMAND …   العمل دون نافذة</translation>
    </message>
    <message>
        <source>There is no command “%1”. See hotpapers help.</source>
        <translation>لا يوجد أمر «%1». انظر hotpapers help.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>لم يُستورد شيء</numerusform>
            <numerusform>استُورد واحد</numerusform>
            <numerusform>استُورد اثنان</numerusform>
            <numerusform>استُورد %Ln</numerusform>
            <numerusform>استُورد %Ln</numerusform>
            <numerusform>استُورد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>واحد بلا تغيير</numerusform>
            <numerusform>اثنان بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>لم يُصلَح شيء</numerusform>
            <numerusform>أُصلح واحد</numerusform>
            <numerusform>أُصلح اثنان</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>لا شيء أقدم من المخزَّن</numerusform>
            <numerusform>واحد أقدم من المخزَّن</numerusform>
            <numerusform>اثنان أقدم من المخزَّن</numerusform>
            <numerusform>%Ln أقدم من المخزَّن</numerusform>
            <numerusform>%Ln أقدم من المخزَّن</numerusform>
            <numerusform>%Ln أقدم من المخزَّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %Ln</numerusform>
            <numerusform>تُرك %Ln</numerusform>
            <numerusform>تُرك %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 of %2, with %3, in %4 s</source>
        <comment>entries, papers, tweets, seconds</comment>
        <translation>%1 عن %2، مع %3، في %4 ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln بند</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتين</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln تغريدة</numerusform>
            <numerusform>تغريدة واحدة</numerusform>
            <numerusform>تغريدتين</numerusform>
            <numerusform>%Ln تغريدات</numerusform>
            <numerusform>%Ln تغريدة</numerusform>
            <numerusform>%Ln تغريدة</numerusform>
        </translation>
    </message>
    <message>
        <source>hotpapers: stopped; what is counted is stored, the rest is not.</source>
        <translation>hotpapers: توقف العمل؛ ما أُحصي مخزَّن، والباقي غير مخزَّن.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>التغريدات</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>See hotpapers help %1.</source>
        <translation>انظر hotpapers help %1.</translation>
    </message>
    <message>
        <source>See hotpapers help.</source>
        <translation>انظر hotpapers help.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>لا يأخذ الخيار %1 قيمة.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>يتطلب الخيار %1 قيمة: %1 %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here; there are %2. What is no option, though it begins with a dash, goes after “--”.</source>
        <translation>لا يوجد خيار %1 هنا؛ الخيارات هي %2. وما ليس خيارًا، وإن بدأ بشرطة، يوضع بعد «--».</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2.</source>
        <translation>لا يوجد أمر «%1»؛ الأوامر هي %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>لم يُعط أي أمر.</translation>
    </message>
    <message>
        <source>A note of more than 1 MiB</source>
        <translation>ملاحظة تزيد على 1 MiB</translation>
    </message>
    <message>
        <source>A note that is not UTF-8</source>
        <translation>ملاحظة ليست بترميز UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no state; there are unread, reading, read, skipped.</source>
        <translation>«%1» ليست حالة؛ الحالات هي unread, reading, read, skipped.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>يتطلب search --limit عددًا من 1 فما فوق.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>الملاحظة:</translation>
    </message>
    <message>
        <source>Of --json, --html and --text only one can be given.</source>
        <translation>لا يُقبل إلا خيار واحد من show --json, --html, --text.</translation>
    </message>
    <message>
        <source>work on this library instead of the default one</source>
        <translation>العمل على هذه المكتبة بدلًا من المكتبة الافتراضية</translation>
    </message>
    <message>
        <source>show the help</source>
        <translation>عرض المساعدة</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>show the names of the commands, one a line</source>
        <translation>عرض أسماء الأوامر، كل اسم في سطر</translation>
    </message>
    <message>
        <source>write the counts of this run as a JSON object</source>
        <translation>كتابة أعداد هذا التشغيل ككائن JSON</translation>
    </message>
    <message>
        <source>write a JSON array</source>
        <translation>كتابة مصفوفة JSON</translation>
    </message>
    <message>
        <source>the order; without it the latest digest comes first</source>
        <translation>الترتيب؛ وبدونه تأتي أحدث نشرة أولًا</translation>
    </message>
    <message>
        <source>at most so many papers</source>
        <translation>أقصى عدد للأوراق</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>ككائن JSON</translation>
    </message>
    <message>
        <source>as the page that the window&apos;s reader shows</source>
        <translation>كالصفحة التي تعرضها لوحة القراءة في النافذة</translation>
    </message>
    <message>
        <source>as text; so it is without an option too</source>
        <translation>كنص؛ وكذلك بلا أي خيار</translation>
    </message>
    <message>
        <source>what to write; digest gives back the files, byte for byte</source>
        <translation>ما يُكتب؛ والقيمة digest تعيد الملفات كما هي بايتًا ببايت</translation>
    </message>
    <message>
        <source>write to this file, not to standard output</source>
        <translation>الكتابة في هذا الملف، لا في الخرج القياسي</translation>
    </message>
    <message>
        <source>everything in the library</source>
        <translation>كل ما في المكتبة</translation>
    </message>
    <message>
        <source>the digest about this day, written 2021-07-27</source>
        <translation>نشرة هذا اليوم، ويُكتب هكذا: YYYY-MM-DD (2021-07-27)</translation>
    </message>
    <message>
        <source>the papers with a star</source>
        <translation>الأوراق المميزة بنجمة</translation>
    </message>
    <message>
        <source>the papers that match: see hotpapers help search</source>
        <translation>الأوراق المطابقة: انظر hotpapers help search</translation>
    </message>
    <message>
        <source>write a JSON object</source>
        <translation>كتابة كائن JSON</translation>
    </message>
    <message>
        <source>take in digest files, and folders with all below them</source>
        <translation>استيراد ملفات النشرات، والمجلدات بكل ما تحتها</translation>
    </message>
    <message>
        <source>list the papers that match: id, digest, rank, retweets, favorites, title</source>
        <translation>سرد الأوراق المطابقة: المعرّف، النشرة، المرتبة، إعادات التغريد، الإعجابات، العنوان</translation>
    </message>
    <message>
        <source>show a paper</source>
        <translation>عرض ورقة</translation>
    </message>
    <message>
        <source>write papers or digests</source>
        <translation>كتابة أوراق أو نشرات</translation>
    </message>
    <message>
        <source>give a paper a star</source>
        <translation>تمييز ورقة بنجمة</translation>
    </message>
    <message>
        <source>take a paper&apos;s star away</source>
        <translation>إزالة النجمة عن ورقة</translation>
    </message>
    <message>
        <source>set how far you have come with a paper</source>
        <translation>ضبط حالة قراءتك لورقة</translation>
    </message>
    <message>
        <source>set a paper&apos;s note, in Markdown; “-” reads it from standard input, an empty one is none</source>
        <translation>ضبط الملاحظة على ورقة، بصيغة Markdown؛ و«-» تقرؤها من الدخل القياسي، والفارغة تلغيها</translation>
    </message>
    <message>
        <source>tell what the library holds</source>
        <translation>ذكر ما في المكتبة</translation>
    </message>
    <message>
        <source>check the library file; what is wrong is told, one a line</source>
        <translation>فحص ملف المكتبة؛ ويُذكر كل خلل في سطر</translation>
    </message>
    <message>
        <source>show the help, or that of a command</source>
        <translation>عرض المساعدة العامة، أو مساعدة أمر</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>إصدار البنية</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <comment>how far one is with a paper</comment>
        <translation>%1، مميزة بنجمة</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>with digests: what you made of their papers, in a comment that an import brings back</source>
        <translation>مع النشرات: بياناتك عن أوراقها، في تعليق يستعيده الاستيراد</translation>
    </message>
    <message>
        <source>the papers with this tag</source>
        <translation>الأوراق التي عليها هذا الوسم</translation>
    </message>
    <message>
        <source>the papers of this reading list</source>
        <translation>أوراق قائمة القراءة هذه</translation>
    </message>
    <message>
        <source>leave abstracts out</source>
        <translation>ترك الملخصات</translation>
    </message>
    <message>
        <source>leave your notes out</source>
        <translation>ترك ملاحظاتك</translation>
    </message>
    <message>
        <source>leave your tags out</source>
        <translation>ترك وسومك</translation>
    </message>
    <message>
        <source>how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; without it [auth][year][word]</source>
        <translation>طريقة تكوين مفاتيح الاستشهاد، والنمط PATTERN من [auth], [Auth], [year], [word], [title], [arxiv]؛ وبدونه PATTERN [auth][year][word]</translation>
    </message>
    <message>
        <source>the type that RIS says; without it unpb</source>
        <translation>النوع الذي يُذكر في RIS؛ وبدونه unpb</translation>
    </message>
    <message>
        <source>rate a paper; 0 is no rating</source>
        <translation>تقييم ورقة؛ و0 بلا تقييم</translation>
    </message>
    <message>
        <source>set how soon you mean to read a paper</source>
        <translation>ضبط أولوية قراءتك لورقة</translation>
    </message>
    <message>
        <source>give papers a tag</source>
        <translation>إضافة وسم إلى أوراق</translation>
    </message>
    <message>
        <source>take a tag away from papers</source>
        <translation>إزالة وسم عن أوراق</translation>
    </message>
    <message>
        <source>make and change reading lists; “order” puts these papers first, “show” tells all lists, or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text with arXiv ids or links</source>
        <translation>إنشاء قوائم القراءة وتغييرها؛ «order» يضع هذه الأوراق أولًا، و«show» يسرد كل القوائم أو أوراق قائمة واحدة؛ و«import» ينشئ قائمة من BibTeX أو RIS أو CSL-JSON أو CSV أو من أي نص فيه معرّفات arXiv أو روابط</translation>
    </message>
    <message>
        <source>copy the whole library to a file, checked when it is written</source>
        <translation>نسخ المكتبة كلها في ملف يُفحص بعد كتابته</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>قيمة export --format هي إحدى هذه: %1.</translation>
    </message>
    <message>
        <source>--ris-type is unpb or gen.</source>
        <translation>قيمة export --ris-type هي unpb أو gen.</translation>
    </message>
    <message>
        <source>--%1 means nothing to the format %2.</source>
        <translation>لا معنى للخيار export --%1 مع الصيغة %2.</translation>
    </message>
    <message>
        <source>--tag wants a name.</source>
        <translation>يتطلب export --tag اسمًا.</translation>
    </message>
    <message>
        <source>--list wants a name.</source>
        <translation>يتطلب export --list اسمًا.</translation>
    </message>
    <message>
        <source>Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.</source>
        <translation>يحدد ما يُصدَّر خيار واحد لا أكثر ولا أقل من export --all, --digest, --starred, --query, --tag, --list.</translation>
    </message>
    <message>
        <source>--with-marks is for --format digest.</source>
        <translation>لا يصح export --with-marks إلا مع export --format digest.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>قائمة مستوردة</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>«%1» لا يصلح اسمًا لوسم.</translation>
    </message>
    <message>
        <source>“%1” is no rating; they go from 1 to 5, and 0 is none.</source>
        <translation>«%1» ليس تقييمًا؛ التقييم من 1 إلى 5، و0 بلا تقييم.</translation>
    </message>
    <message>
        <source>“%1” is no priority; there are none, low, medium, high.</source>
        <translation>«%1» ليست أولوية؛ الأولويات هي none, low, medium, high.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Nothing was new: all of it is here already.</source>
        <translation>لا جديد: كل ما فيه موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Merged. Nothing of yours was lost.</source>
        <translation>تم الدمج. ولم يُفقد شيء من بياناتك.</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>كُتبت النسخة وفُحصت: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>ما كان هناك من قبل محفوظ في %1</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with user data; there are export and merge.</source>
        <translation>«%1» ليس من أعمال user-data؛ وهي export, merge.</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>التقييم: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>Lists: %1</source>
        <translation>القوائم: %1</translation>
    </message>
    <message>
        <source>how the list that is imported is to be called; without it as the file is called</source>
        <translation>اسم القائمة المستوردة؛ وبدونه تأخذ اسم الملف</translation>
    </message>
    <message>
        <source>link papers that are the same under several ids: they share state, tags and notes then; “show” tells those that a paper is linked with, and those that look the same</source>
        <translation>ربط الأوراق التي هي ورقة واحدة بعدة معرّفات: فتشترك بعد ذلك في الحالة والوسوم والملاحظات؛ و«show» يسرد الأوراق المرتبطة بالورقة، والأوراق التي قد تكون مكررة لها</translation>
    </message>
    <message>
        <source>bring back your data as it was in a backup; what is there now is backed up before</source>
        <translation>استعادة بياناتك كما كانت في نسخة احتياطية؛ وقبل ذلك تُنسخ البيانات الحالية احتياطيًا</translation>
    </message>
    <message>
        <source>write your data as JSON, or merge such a file into it: nothing is lost</source>
        <translation>كتابة بياناتك بصيغة JSON، أو دمج ملف كهذا فيها: لا يُفقد شيء</translation>
    </message>
    <message>
        <source>“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</source>
        <translation>«%1» ليس ترتيبًا؛ أنواع الترتيب هي heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>الأسبوع الذي أوله %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::DayTally</name>
    <message>
        <source>%1: no digest</source>
        <comment>%1 is a day</comment>
        <translation>%1: لا نشرة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1: لا أوراق، غير المقروء منها %2، متوسط الرواج %3</numerusform>
            <numerusform>%1: ورقة واحدة، غير المقروء منها %2، متوسط الرواج %3</numerusform>
            <numerusform>%1: ورقتان، غير المقروء منها %2، متوسط الرواج %3</numerusform>
            <numerusform>%1: %Ln أوراق، غير المقروء منها %2، متوسط الرواج %3</numerusform>
            <numerusform>%1: %Ln ورقة، غير المقروء منها %2، متوسط الرواج %3</numerusform>
            <numerusform>%1: %Ln ورقة، غير المقروء منها %2، متوسط الرواج %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a digest.</source>
        <translation>التظليل حسب متوسط رواج أوراق اليوم: باهت حتى %1، وكامل من %2 فما فوق. والنقطة يوم لا نشرة له.</translation>
    </message>
    <message>
        <source>Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>التظليل حسب عدد أوراق اليوم: الباهت بلا أوراق، والكامل %1. والنقطة يوم لا نشرة له.</translation>
    </message>
    <message>
        <source>Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>التظليل حسب عدد الأوراق غير المقروءة في اليوم: الباهت بلا أوراق، والكامل %1. والنقطة يوم لا نشرة له.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::FitPlotModel</name>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. Press Enter to show it.</source>
        <translation>%1. تُعرض بضغط Enter.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>الرواج</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Retweets</source>
        <translation>إعادات التغريد</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>الرواج</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1، عليها ملاحظة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>بلا نجمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>لا إعادات تغريد</numerusform>
            <numerusform>إعادة تغريد واحدة</numerusform>
            <numerusform>إعادتا تغريد</numerusform>
            <numerusform>%Ln إعادات تغريد</numerusform>
            <numerusform>%Ln إعادة تغريد</numerusform>
            <numerusform>%Ln إعادة تغريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>الرواج %1: رواجها مساوٍ لرواج %1 % من أوراق يومها أو أعلى منه</numerusform>
            <numerusform>الرواج %1: رواجها مساوٍ لرواج %1 % من أوراق يوم واحد قبلها وبعدها أو أعلى منه</numerusform>
            <numerusform>الرواج %1: رواجها مساوٍ لرواج %1 % من أوراق يومين قبلها وبعدها أو أعلى منه</numerusform>
            <numerusform>الرواج %1: رواجها مساوٍ لرواج %1 % من أوراق %Ln أيام قبلها وبعدها أو أعلى منه</numerusform>
            <numerusform>الرواج %1: رواجها مساوٍ لرواج %1 % من أوراق %Ln يومًا قبلها وبعدها أو أعلى منه</numerusform>
            <numerusform>الرواج %1: رواجها مساوٍ لرواج %1 % من أوراق %Ln يوم قبلها وبعدها أو أعلى منه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>الرواج: مقارنة إعادات تغريد الورقة وإعجاباتها بما لأوراق يومها. وتُقارن النشرات التي قبل %1 على حدة والتي منذ ذلك اليوم على حدة، لاختلاف معنى أعدادها.</numerusform>
            <numerusform>الرواج: مقارنة إعادات تغريد الورقة وإعجاباتها بما لأوراق يوم واحد قبلها وبعدها. وتُقارن النشرات التي قبل %1 على حدة والتي منذ ذلك اليوم على حدة، لاختلاف معنى أعدادها.</numerusform>
            <numerusform>الرواج: مقارنة إعادات تغريد الورقة وإعجاباتها بما لأوراق يومين قبلها وبعدها. وتُقارن النشرات التي قبل %1 على حدة والتي منذ ذلك اليوم على حدة، لاختلاف معنى أعدادها.</numerusform>
            <numerusform>الرواج: مقارنة إعادات تغريد الورقة وإعجاباتها بما لأوراق %Ln أيام قبلها وبعدها. وتُقارن النشرات التي قبل %1 على حدة والتي منذ ذلك اليوم على حدة، لاختلاف معنى أعدادها.</numerusform>
            <numerusform>الرواج: مقارنة إعادات تغريد الورقة وإعجاباتها بما لأوراق %Ln يومًا قبلها وبعدها. وتُقارن النشرات التي قبل %1 على حدة والتي منذ ذلك اليوم على حدة، لاختلاف معنى أعدادها.</numerusform>
            <numerusform>الرواج: مقارنة إعادات تغريد الورقة وإعجاباتها بما لأوراق %Ln يوم قبلها وبعدها. وتُقارن النشرات التي قبل %1 على حدة والتي منذ ذلك اليوم على حدة، لاختلاف معنى أعدادها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cat.</source>
        <comment>short for category</comment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>RT</source>
        <comment>short for retweets</comment>
        <translation>إعادات</translation>
    </message>
    <message>
        <source>Fav.</source>
        <comment>short for favorites</comment>
        <translation>إعجابات</translation>
    </message>
    <message>
        <source>%1, starred, with a note</source>
        <translation>%1، مميزة بنجمة، عليها ملاحظة</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1، مميزة بنجمة</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ومؤلف آخر</numerusform>
            <numerusform>%1 ومؤلفان آخران</numerusform>
            <numerusform>%1 و%Ln مؤلفين آخرين</numerusform>
            <numerusform>%1 و%Ln مؤلفًا آخر</numerusform>
            <numerusform>%1 و%Ln مؤلف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; rank %3, heat %4, %5</source>
        <comment>state, title, rank, heat, retweets</comment>
        <translation>%1: %2؛ المرتبة %3، الرواج %4، %5</translation>
    </message>
    <message>
        <source>%1: %2, by %3; rank %4, heat %5, %6</source>
        <comment>state, title, authors, rank, heat, retweets</comment>
        <translation>%1: %2، تأليف %3؛ المرتبة %4، الرواج %5، %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1; priority %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1؛ الأولوية %2</translation>
    </message>
    <message>
        <source>%1; tags %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1؛ الوسوم %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Fit is not known</source>
        <translation>الملاءمة غير معروفة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>تلائمك بنسبة %1 %</translation>
    </message>
    <message>
        <source>Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays here.</source>
        <translation>الملاءمة: مدى ملاءمة الورقة لك، بحسب ما ميزته بنجمة أو قيّمته أو تخطيته. يتعلمها البرنامج على هذا الحاسوب، وتبقى فيه.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PlotModel</name>
    <message>
        <source>%1. Press Enter to show them.</source>
        <translation>%1. تُعرض بضغط Enter.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::YearModel</name>
    <message>
        <source>No such day</source>
        <translation>لا وجود لهذا اليوم</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::BackupDialog</name>
    <message>
        <source>There is no backup yet. One is made each day on which you changed something.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ نسخة في كل يوم تغيّر فيه شيء من بياناتك.</translation>
    </message>
    <message>
        <source>It holds no star and no note.</source>
        <translation>لا نجوم فيها ولا ملاحظات.</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>جارٍ الكتابة والفحص…</translation>
    </message>
    <message>
        <source>Written and checked.</source>
        <translation>كُتبت النسخة وفُحصت.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Backups of Hot Papers (*.sqlite);;All files (*)</source>
        <translation>نسخ Hot Papers الاحتياطية (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Some of the papers in it: %1</source>
        <translation>بعض الأوراق التي فيها: %1</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>في الملف %1</translation>
    </message>
    <message>
        <source>All stars, states, notes, tags, lists and saved searches become what they were when this backup was made: %1.

Papers stay. What you have now is backed up before, and stands in this list then.</source>
        <translation>تعود كل النجوم والحالات والملاحظات والوسوم والقوائم وعمليات البحث المحفوظة إلى ما كانت عليه عند إنشاء هذه النسخة الاحتياطية: %1.

أما الأوراق فتبقى. وقبل ذلك تُنسخ بياناتك الحالية احتياطيًا، وتظهر نسختها في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CalendarPane</name>
    <message>
        <source>Heat</source>
        <translation>الرواج</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>لا أوراق أخرى غير مقروءة منذ %1.</numerusform>
            <numerusform>هناك ورقة أخرى غير مقروءة منذ %1.</numerusform>
            <numerusform>هناك ورقتان أخريان غير مقروءتين منذ %1.</numerusform>
            <numerusform>هناك %Ln أوراق أخرى غير مقروءة منذ %1.</numerusform>
            <numerusform>هناك %Ln ورقة أخرى غير مقروءة منذ %1.</numerusform>
            <numerusform>هناك %Ln ورقة أخرى غير مقروءة منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other paper since %1 is unread.</source>
        <translation>لا أوراق أخرى غير مقروءة منذ %1.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message>
        <source>&amp;Catch Up</source>
        <translation>ا&amp;ستدراك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>لا أوراق غير مقروءة منذ ذلك اليوم.</numerusform>
            <numerusform>هناك ورقة واحدة غير مقروءة منذ ذلك اليوم.</numerusform>
            <numerusform>هناك ورقتان غير مقروءتين منذ ذلك اليوم.</numerusform>
            <numerusform>هناك %Ln أوراق غير مقروءة منذ ذلك اليوم.</numerusform>
            <numerusform>هناك %Ln ورقة غير مقروءة منذ ذلك اليوم.</numerusform>
            <numerusform>هناك %Ln ورقة غير مقروءة منذ ذلك اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper since then is unread. Choose an earlier day.</source>
        <translation>لا أوراق غير مقروءة منذ ذلك اليوم. يُرجى اختيار يوم أسبق.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::DayPrompt</name>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>For example %1, %2, %3, a weekday, or a month like %4.</source>
        <translation>مثلًا %1، %2، %3، أو اسم يوم من أيام الأسبوع، أو شهر مثل %4.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected paper(s)</source>
        <translation>
            <numerusform>لا أوراق محددة</numerusform>
            <numerusform>الورقة المحددة</numerusform>
            <numerusform>الورقتان المحددتان</numerusform>
            <numerusform>الأوراق المحددة (%Ln)</numerusform>
            <numerusform>الأوراق المحددة (%Ln)</numerusform>
            <numerusform>الأوراق المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>كل المعروض: %1 (%Ln)</numerusform>
            <numerusform>كل المعروض: %1 (%Ln)</numerusform>
            <numerusform>كل المعروض: %1 (%Ln)</numerusform>
            <numerusform>كل المعروض: %1 (%Ln)</numerusform>
            <numerusform>كل المعروض: %1 (%Ln)</numerusform>
            <numerusform>كل المعروض: %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1</source>
        <translation>نشرة %1</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>النشرة</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>كل الأوراق المميزة بنجمة</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>قائمة قراءة</translation>
    </message>
    <message>
        <source>Papers with a tag</source>
        <translation>أوراق عليها وسم</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>نتائج بحث</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>كل الأوراق</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>الحقول: %1</translation>
    </message>
    <message>
        <source>Unpublished (UNPB): for Zotero and EndNote</source>
        <translation>غير منشور (UNPB): لبرنامجي Zotero وEndNote</translation>
    </message>
    <message>
        <source>Generic (GEN)</source>
        <translation>عام (GEN)</translation>
    </message>
    <message>
        <source>It took a moment, and is ready now: drag it once more.</source>
        <translation>استغرق ذلك لحظة، وهو الآن جاهز: يُرجى السحب مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>أول %1 من %Ln نشرة</numerusform>
            <numerusform>أول %1 من نشرة واحدة</numerusform>
            <numerusform>أول %1 من نشرتين</numerusform>
            <numerusform>أول %1 من %Ln نشرات</numerusform>
            <numerusform>أول %1 من %Ln نشرة</numerusform>
            <numerusform>أول %1 من %Ln نشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>لا نشرات</numerusform>
            <numerusform>نشرة واحدة</numerusform>
            <numerusform>نشرتان</numerusform>
            <numerusform>%Ln نشرات</numerusform>
            <numerusform>%Ln نشرة</numerusform>
            <numerusform>%Ln نشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>أول %1 من %Ln ورقة</numerusform>
            <numerusform>أول %1 من ورقة واحدة</numerusform>
            <numerusform>أول %1 من ورقتين</numerusform>
            <numerusform>أول %1 من %Ln أوراق</numerusform>
            <numerusform>أول %1 من %Ln ورقة</numerusform>
            <numerusform>أول %1 من %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>لم تُكتب أي نشرة في %1</numerusform>
            <numerusform>كُتبت نشرة واحدة في %1</numerusform>
            <numerusform>كُتبت نشرتان في %1</numerusform>
            <numerusform>كُتبت %Ln نشرات في %1</numerusform>
            <numerusform>كُتبت %Ln نشرة في %1</numerusform>
            <numerusform>كُتبت %Ln نشرة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>لم تُكتب أي ورقة في %1</numerusform>
            <numerusform>كُتبت ورقة واحدة في %1</numerusform>
            <numerusform>كُتبت ورقتان في %1</numerusform>
            <numerusform>كُتبت %Ln أوراق في %1</numerusform>
            <numerusform>كُتبت %Ln ورقة في %1</numerusform>
            <numerusform>كُتبت %Ln ورقة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for the clipboard. You can export it to a file instead.</source>
        <translation>هذا أكثر مما تتسع له الحافظة. ويمكن تصديره إلى ملف بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ أي نشرة</numerusform>
            <numerusform>نُسخت نشرة واحدة</numerusform>
            <numerusform>نُسخت نشرتان</numerusform>
            <numerusform>نُسخت %Ln نشرات</numerusform>
            <numerusform>نُسخت %Ln نشرة</numerusform>
            <numerusform>نُسخت %Ln نشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ أي ورقة</numerusform>
            <numerusform>نُسخت ورقة واحدة</numerusform>
            <numerusform>نُسخت ورقتان</numerusform>
            <numerusform>نُسخت %Ln أوراق</numerusform>
            <numerusform>نُسخت %Ln ورقة</numerusform>
            <numerusform>نُسخت %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole digests</source>
        <translation>النشرات كاملة</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>موجز Atom</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>كما في الجدول</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By authors</source>
        <translation>حسب المؤلفين</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>الأعلى رواجًا أولًا</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1، لا أوراق</numerusform>
            <numerusform>%1، ورقة واحدة</numerusform>
            <numerusform>%1، ورقتان</numerusform>
            <numerusform>%1، %Ln أوراق</numerusform>
            <numerusform>%1، %Ln ورقة</numerusform>
            <numerusform>%1، %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these alone. Ctrl+click: all but these.</source>
        <translation>نقرة: هذه وحدها. Ctrl مع نقرة: الكل ما عدا هذه.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Enter: these papers alone. Shift+Enter: all but these.</source>
        <translation>بالمفتاح Enter: هذه الأوراق وحدها. وبالمفتاحين Shift+Enter: الكل ما عداها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>عرض المزيد (%1)</translation>
    </message>
    <message>
        <source>&amp;These alone</source>
        <translation>&amp;هذه وحدها</translation>
    </message>
    <message>
        <source>&amp;All but these</source>
        <translation>ال&amp;كل ما عدا هذه</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitLine</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>تلائمك بنسبة %1 %</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>words that speak for a paper</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>words that speak against a paper</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What speaks for it: %1</source>
        <translation>ما يشهد لها: %1</translation>
    </message>
    <message>
        <source>What speaks against it: %1</source>
        <translation>ما يشهد عليها: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitPage</name>
    <message>
        <source>Press Enter on a paper to show it.</source>
        <translation>تُعرض أي ورقة بضغط Enter عليها.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitView</name>
    <message>
        <source>%1. Click to show it.</source>
        <translation>%1. تُعرض بالنقر.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all of these words. Try fewer.</source>
        <translation>لا توجد في الدليل صفحة تضم كل هذه الكلمات. يُرجى تجربة عدد أقل منها.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HistoryPlot</name>
    <message>
        <source>History</source>
        <translation>سجل الورقة</translation>
    </message>
    <message>
        <source>%1: rank %2, retweets %3, favorites %4, heat %5</source>
        <comment>%1 is a day</comment>
        <translation>%1: المرتبة %2، إعادات التغريد %3، الإعجابات %4، الرواج %5</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>في %Ln نشرة: المرتبة، وإعادات التغريد مع الإعجابات</numerusform>
            <numerusform>في نشرة واحدة: المرتبة، وإعادات التغريد مع الإعجابات</numerusform>
            <numerusform>في نشرتين: المرتبة، وإعادات التغريد مع الإعجابات</numerusform>
            <numerusform>في %Ln نشرات: المرتبة، وإعادات التغريد مع الإعجابات</numerusform>
            <numerusform>في %Ln نشرة: المرتبة، وإعادات التغريد مع الإعجابات</numerusform>
            <numerusform>في %Ln نشرة: المرتبة، وإعادات التغريد مع الإعجابات</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>#%1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ImportStatus</name>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>استيراد %1 من %2</translation>
    </message>
    <message>
        <source>Looking for digests…</source>
        <translation>جارٍ البحث عن نشرات…</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Keeping</name>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>تعليم بالحالة «%1»</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Open the abstract</source>
        <translation>فتح الملخص</translation>
    </message>
    <message>
        <source>First paper</source>
        <translation>أول ورقة</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>آخر ورقة</translation>
    </message>
    <message>
        <source>Select more papers</source>
        <translation>تحديد أوراق أخرى</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LanguageChooser</name>
    <message>
        <source>Language of the &amp;System</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message>
        <source>Learning from what you star, rate and skip is switched off. “Learn from what I star, rate and skip” in the settings, on the page Reading, switches it on. What is learned stays on this computer.</source>
        <translation>التعلم مما ميزته بنجمة أو قيّمته أو تخطيته متوقف. ويشغّله الخيار «التعلم مما أميزه بنجمة أو أقيّمه أو أتخطاه» في صفحة «القراءة» من الإعدادات. وما يتعلمه البرنامج يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is not known yet what you like.</source>
        <translation>لا يُعرف بعد ما يعجبك.</translation>
    </message>
    <message>
        <source>Hot Papers does not learn what you like.</source>
        <translation>لا يتعلم Hot Papers ما يعجبك.</translation>
    </message>
    <message>
        <source>It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you skip, or rate with one or two, says what you do not like. What is learned stays on this computer.</source>
        <comment>%1 and %2 are sentences: how many are needed, how many are there</comment>
        <translation>يتعلمه البرنامج من الأوراق التي ميزتها بنجمة، أو قيّمتها بأربع نجوم أو خمس. %1 %2 أما ما تخطيته، أو قيّمته بنجمة أو نجمتين، فيدل على ما لا يعجبك. وما يتعلمه البرنامج يبقى على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>لا يلزم منها شيء (%Ln).</numerusform>
            <numerusform>يلزم منها ورقة واحدة على الأقل.</numerusform>
            <numerusform>يلزم منها ورقتان على الأقل.</numerusform>
            <numerusform>يلزم منها %Ln أوراق على الأقل.</numerusform>
            <numerusform>يلزم منها %Ln ورقة على الأقل.</numerusform>
            <numerusform>يلزم منها %Ln ورقة على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>لا توجد الآن أوراق كهذه.</numerusform>
            <numerusform>توجد الآن ورقة واحدة كهذه.</numerusform>
            <numerusform>توجد الآن ورقتان كهاتين.</numerusform>
            <numerusform>توجد الآن %Ln أوراق كهذه.</numerusform>
            <numerusform>توجد الآن %Ln ورقة كهذه.</numerusform>
            <numerusform>توجد الآن %Ln ورقة كهذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message>
        <source>Papers to link to</source>
        <translation>أوراق يمكن الربط بها</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message>
        <source>Pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>لم تُقرأ ملفات أخرى.</numerusform>
            <numerusform>قُرئ ملف آخر.</numerusform>
            <numerusform>قُرئ ملفان آخران.</numerusform>
            <numerusform>قُرئت %Ln ملفات أخرى.</numerusform>
            <numerusform>قُرئ %Ln ملفًا آخر.</numerusform>
            <numerusform>قُرئ %Ln ملف آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>كل أوراق هذه القائمة واردة في نشرات</numerusform>
            <numerusform>ورقة واحدة من هذه القائمة لم ترد في أي نشرة بعد</numerusform>
            <numerusform>ورقتان من هذه القائمة لم تردا في أي نشرة بعد</numerusform>
            <numerusform>%Ln أوراق من هذه القائمة لم ترد في أي نشرة بعد</numerusform>
            <numerusform>%Ln ورقة من هذه القائمة لم ترد في أي نشرة بعد</numerusform>
            <numerusform>%Ln ورقة من هذه القائمة لم ترد في أي نشرة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>لم تُزل أي ورقة من «%1»</numerusform>
            <numerusform>أُزيلت ورقة واحدة من «%1»</numerusform>
            <numerusform>أُزيلت ورقتان من «%1»</numerusform>
            <numerusform>أُزيلت %Ln أوراق من «%1»</numerusform>
            <numerusform>أُزيلت %Ln ورقة من «%1»</numerusform>
            <numerusform>أُزيلت %Ln ورقة من «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message>
        <source>%1 – Hot Papers</source>
        <translation>%1 – Hot Papers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>without what one account announced</source>
        <translation>دون ما أعلن عنه حساب واحد فقط</translation>
    </message>
    <message>
        <source>Close Hot Papers</source>
        <translation>إغلاق Hot Papers</translation>
    </message>
    <message>
        <source>A note could not be saved; beside it you see why. If you close the window now, what you typed since is lost. You can copy it first, or try again.</source>
        <translation>تعذر حفظ ملاحظة، والسبب مذكور بجانبها. إذا أُغلقت النافذة الآن ضاع ما كُتب منذ آخر حفظ. يمكن نسخه أولًا، أو إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>إغلاق مع فقدانها</translation>
    </message>
    <message>
        <source>The language stays as it is: a note could not be saved; beside it you see why.</source>
        <translation>تبقى اللغة كما هي: تعذر حفظ ملاحظة، والسبب مذكور بجانبها.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>لم تُنسخ أي ورقة</numerusform>
            <numerusform>نُسخت ورقة واحدة</numerusform>
            <numerusform>نُسخت ورقتان</numerusform>
            <numerusform>نُسخت %Ln أوراق</numerusform>
            <numerusform>نُسخت %Ln ورقة</numerusform>
            <numerusform>نُسخت %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>لم تُحدد أي ورقة: أكثر مما تتسع له الحافظة هنا، وأقصاه %1. ويمكن كتابتها في ملف بدلًا من ذلك.</numerusform>
            <numerusform>حُددت ورقة واحدة: أكثر مما تتسع له الحافظة هنا، وأقصاه %1. ويمكن كتابتها في ملف بدلًا من ذلك.</numerusform>
            <numerusform>حُددت ورقتان: أكثر مما تتسع له الحافظة هنا، وأقصاه %1. ويمكن كتابتها في ملف بدلًا من ذلك.</numerusform>
            <numerusform>حُددت %Ln أوراق: أكثر مما تتسع له الحافظة هنا، وأقصاه %1. ويمكن كتابتها في ملف بدلًا من ذلك.</numerusform>
            <numerusform>حُددت %Ln ورقة: أكثر مما تتسع له الحافظة هنا، وأقصاه %1. ويمكن كتابتها في ملف بدلًا من ذلك.</numerusform>
            <numerusform>حُددت %Ln ورقة: أكثر مما تتسع له الحافظة هنا، وأقصاه %1. ويمكن كتابتها في ملف بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hot Papers</source>
        <translation>حول Hot Papers</translation>
    </message>
    <message>
        <source>Hot Papers %1

Reads research by daily digest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hot Papers %1

لقراءة الأبحاث في نشرات يومية.

برنامج حر برخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of reading, and how many papers are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are samples. Import digests of your own first; lists can follow.</source>
        <translation>هذه نشرات نموذجية. يُرجى استيراد نشراتك أولًا؛ ثم يمكن استيراد القوائم.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا نص للصقه.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>تعليم %Ln ورقة كغير مقروءة</numerusform>
            <numerusform>تعليم ورقة واحدة كغير مقروءة</numerusform>
            <numerusform>تعليم ورقتين كغير مقروءتين</numerusform>
            <numerusform>تعليم %Ln أوراق كغير مقروءة</numerusform>
            <numerusform>تعليم %Ln ورقة كغير مقروءة</numerusform>
            <numerusform>تعليم %Ln ورقة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>تعليم %Ln ورقة بأنها قيد القراءة</numerusform>
            <numerusform>تعليم ورقة واحدة بأنها قيد القراءة</numerusform>
            <numerusform>تعليم ورقتين بأنهما قيد القراءة</numerusform>
            <numerusform>تعليم %Ln أوراق بأنها قيد القراءة</numerusform>
            <numerusform>تعليم %Ln ورقة بأنها قيد القراءة</numerusform>
            <numerusform>تعليم %Ln ورقة بأنها قيد القراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>تعليم %Ln ورقة كمقروءة</numerusform>
            <numerusform>تعليم ورقة واحدة كمقروءة</numerusform>
            <numerusform>تعليم ورقتين كمقروءتين</numerusform>
            <numerusform>تعليم %Ln أوراق كمقروءة</numerusform>
            <numerusform>تعليم %Ln ورقة كمقروءة</numerusform>
            <numerusform>تعليم %Ln ورقة كمقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>تخطي %Ln ورقة</numerusform>
            <numerusform>تخطي ورقة واحدة</numerusform>
            <numerusform>تخطي ورقتين</numerusform>
            <numerusform>تخطي %Ln أوراق</numerusform>
            <numerusform>تخطي %Ln ورقة</numerusform>
            <numerusform>تخطي %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>تمييز %Ln ورقة بنجمة</numerusform>
            <numerusform>تمييز ورقة واحدة بنجمة</numerusform>
            <numerusform>تمييز ورقتين بنجمة</numerusform>
            <numerusform>تمييز %Ln أوراق بنجمة</numerusform>
            <numerusform>تمييز %Ln ورقة بنجمة</numerusform>
            <numerusform>تمييز %Ln ورقة بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>إزالة النجمة عن %Ln ورقة</numerusform>
            <numerusform>إزالة النجمة عن ورقة واحدة</numerusform>
            <numerusform>إزالة النجمة عن ورقتين</numerusform>
            <numerusform>إزالة النجمة عن %Ln أوراق</numerusform>
            <numerusform>إزالة النجمة عن %Ln ورقة</numerusform>
            <numerusform>إزالة النجمة عن %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>تغيير وسوم %Ln ورقة</numerusform>
            <numerusform>تغيير وسوم ورقة واحدة</numerusform>
            <numerusform>تغيير وسوم ورقتين</numerusform>
            <numerusform>تغيير وسوم %Ln أوراق</numerusform>
            <numerusform>تغيير وسوم %Ln ورقة</numerusform>
            <numerusform>تغيير وسوم %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>إنشاء قائمة</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>إعادة تسمية قائمة</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>حذف قائمة</translation>
    </message>
    <message>
        <source>Put lists in order</source>
        <translation>ترتيب القوائم</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>الإضافة إلى قائمة</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>الإزالة من قائمة</translation>
    </message>
    <message>
        <source>Put a list in order</source>
        <translation>ترتيب قائمة</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>Color a tag</source>
        <translation>تلوين وسم</translation>
    </message>
    <message>
        <source>Put tags in order</source>
        <translation>ترتيب الوسوم</translation>
    </message>
    <message>
        <source>Keep a search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>حذف بحث محفوظ</translation>
    </message>
    <message>
        <source>Put searches in order</source>
        <translation>ترتيب عمليات البحث</translation>
    </message>
    <message>
        <source>Name a state</source>
        <translation>تسمية حالة</translation>
    </message>
    <message>
        <source>Import a reading list</source>
        <translation>استيراد قائمة قراءة</translation>
    </message>
    <message>
        <source>Merge your data</source>
        <translation>دمج بياناتك</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>إبراز مقطع</translation>
    </message>
    <message>
        <source>Color a highlight</source>
        <translation>تغيير لون مقطع مبرز</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>إلغاء إبراز مقطع</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>نقل %Ln ورقة خطوة إلى الأمام</numerusform>
            <numerusform>نقل ورقة واحدة خطوة إلى الأمام</numerusform>
            <numerusform>نقل ورقتين خطوة إلى الأمام</numerusform>
            <numerusform>نقل %Ln أوراق خطوة إلى الأمام</numerusform>
            <numerusform>نقل %Ln ورقة خطوة إلى الأمام</numerusform>
            <numerusform>نقل %Ln ورقة خطوة إلى الأمام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>تعليم %Ln ورقة بالحالة «%1»</numerusform>
            <numerusform>تعليم ورقة واحدة بالحالة «%1»</numerusform>
            <numerusform>تعليم ورقتين بالحالة «%1»</numerusform>
            <numerusform>تعليم %Ln أوراق بالحالة «%1»</numerusform>
            <numerusform>تعليم %Ln ورقة بالحالة «%1»</numerusform>
            <numerusform>تعليم %Ln ورقة بالحالة «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>تقييم %Ln ورقة</numerusform>
            <numerusform>تقييم ورقة واحدة</numerusform>
            <numerusform>تقييم ورقتين</numerusform>
            <numerusform>تقييم %Ln أوراق</numerusform>
            <numerusform>تقييم %Ln ورقة</numerusform>
            <numerusform>تقييم %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>تغيير أولوية %Ln ورقة</numerusform>
            <numerusform>تغيير أولوية ورقة واحدة</numerusform>
            <numerusform>تغيير أولوية ورقتين</numerusform>
            <numerusform>تغيير أولوية %Ln أوراق</numerusform>
            <numerusform>تغيير أولوية %Ln ورقة</numerusform>
            <numerusform>تغيير أولوية %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Link papers as the same</source>
        <translation>ربط أوراق كورقة واحدة</translation>
    </message>
    <message>
        <source>Separate papers</source>
        <translation>فصل أوراق مرتبطة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkRow</name>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Your rating; a click on its last star takes it away</source>
        <translation>تقييمك؛ والنقر على آخر نجمة فيه يزيله</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>How soon you mean to read this paper</source>
        <translation>أولوية قراءتك لهذه الورقة</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Navigator</name>
    <message>
        <source>Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” in the View menu again to see that, too.</source>
        <translation>لا يبقى شيء من %1 دون ما أعلن عنه حساب واحد فقط. لعرضه أيضًا يُختار «إخفاء ما أعلن عنه حساب واحد فقط» من قائمة «عرض» مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Markdown, saved as you type</source>
        <translation>بصيغة Markdown، وتُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Your note on this paper, in Markdown. It is saved as you type.</source>
        <translation>ملاحظتك على هذه الورقة، بصيغة Markdown. وتُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>The note on %1 is not saved. %2</source>
        <translation>لم تُحفظ الملاحظة على %1. %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NotePane</name>
    <message>
        <source>Note as it reads</source>
        <translation>معاينة الملاحظة</translation>
    </message>
    <message>
        <source>No note on this paper yet.</source>
        <translation>لا ملاحظة على هذه الورقة بعد.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Show the note as it reads, with headings, links and mathematics</source>
        <translation>عرض الملاحظة منسقة، مع العناوين والروابط والرياضيات</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteVersionsDialog</name>
    <message>
        <source>This note has no earlier versions.</source>
        <translation>لا إصدارات سابقة لهذه الملاحظة.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperBrowser</name>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>نسخ كنص &amp;بسيط</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>أُزيل التقييم عن %Ln ورقة</numerusform>
            <numerusform>أُزيل التقييم عن ورقة واحدة</numerusform>
            <numerusform>أُزيل التقييم عن ورقتين</numerusform>
            <numerusform>أُزيل التقييم عن %Ln أوراق</numerusform>
            <numerusform>أُزيل التقييم عن %Ln ورقة</numerusform>
            <numerusform>أُزيل التقييم عن %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>التقييم %1 من %2؛ لا أوراق</numerusform>
            <numerusform>التقييم %1 من %2؛ ورقة واحدة</numerusform>
            <numerusform>التقييم %1 من %2؛ ورقتان</numerusform>
            <numerusform>التقييم %1 من %2؛ %Ln أوراق</numerusform>
            <numerusform>التقييم %1 من %2؛ %Ln ورقة</numerusform>
            <numerusform>التقييم %1 من %2؛ %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>أُزيلت الأولوية عن %Ln ورقة</numerusform>
            <numerusform>أُزيلت الأولوية عن ورقة واحدة</numerusform>
            <numerusform>أُزيلت الأولوية عن ورقتين</numerusform>
            <numerusform>أُزيلت الأولوية عن %Ln أوراق</numerusform>
            <numerusform>أُزيلت الأولوية عن %Ln ورقة</numerusform>
            <numerusform>أُزيلت الأولوية عن %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>الأولوية %1؛ لا أوراق</numerusform>
            <numerusform>الأولوية %1؛ ورقة واحدة</numerusform>
            <numerusform>الأولوية %1؛ ورقتان</numerusform>
            <numerusform>الأولوية %1؛ %Ln أوراق</numerusform>
            <numerusform>الأولوية %1؛ %Ln ورقة</numerusform>
            <numerusform>الأولوية %1؛ %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>أُضيف الوسم «%1»؛ لا أوراق</numerusform>
            <numerusform>أُضيف الوسم «%1»؛ ورقة واحدة</numerusform>
            <numerusform>أُضيف الوسم «%1»؛ ورقتان</numerusform>
            <numerusform>أُضيف الوسم «%1»؛ %Ln أوراق</numerusform>
            <numerusform>أُضيف الوسم «%1»؛ %Ln ورقة</numerusform>
            <numerusform>أُضيف الوسم «%1»؛ %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>أُزيل الوسم «%1»؛ لا أوراق</numerusform>
            <numerusform>أُزيل الوسم «%1»؛ ورقة واحدة</numerusform>
            <numerusform>أُزيل الوسم «%1»؛ ورقتان</numerusform>
            <numerusform>أُزيل الوسم «%1»؛ %Ln أوراق</numerusform>
            <numerusform>أُزيل الوسم «%1»؛ %Ln ورقة</numerusform>
            <numerusform>أُزيل الوسم «%1»؛ %Ln ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperPane</name>
    <message>
        <source>Import Folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Look at the Report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>تعذر استيراد أي شيء حتى الآن</translation>
    </message>
    <message>
        <source>Begin with a folder of digests</source>
        <translation>البداية بمجلد من النشرات</translation>
    </message>
    <message>
        <source>A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and folders here. Your files are only read; the papers go into one library on this computer.</source>
        <translation>النشرة ملف نصي (امتداده md أو markdown أو txt) فيه أكثر الأوراق تداولًا في يوم ما: العنوان والمؤلفون والملخص والروابط وإعادات التغريد والإعجابات. يمكن استيراد مجلد من النشرات، أو إفلات ملفات ومجلدات هنا. ملفاتك تُقرأ فقط؛ أما الأوراق فتُجمع في مكتبة واحدة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Latest Digest</source>
        <translation>أحدث نشرة</translation>
    </message>
    <message>
        <source>Show All Papers</source>
        <translation>عرض كل الأوراق</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>تعذر فتح المكتبة</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>These are sample digests, made up to look around in.</source>
        <translation>هذه نشرات نموذجية غير حقيقية، لاستكشاف البرنامج.</translation>
    </message>
    <message>
        <source>Import a folder of your own…</source>
        <translation>استيراد مجلد نشراتك…</translation>
    </message>
    <message>
        <source>Learn What I Like</source>
        <translation>تعلُّم ما يعجبني</translation>
    </message>
    <message>
        <source>Show Unread Papers</source>
        <translation>عرض الأوراق غير المقروءة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperSignal</name>
    <message>
        <source>Odd counts: retweets %1, favorites %2</source>
        <translation>عددان غير متناسبين: إعادات التغريد %1، الإعجابات %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotFrame</name>
    <message>
        <source>A plot. The table beside it has the same numbers. %1</source>
        <translation>رسم بياني. وفي الجدول بجانبه الأرقام نفسها. %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotPage</name>
    <message>
        <source>Press Enter on a number to show its papers.</source>
        <translation>تُعرض أوراق أي رقم بضغط Enter عليه.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotView</name>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. تُعرض بالنقر.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderNotes</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>أ&amp;صفر</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>أ&amp;زرق</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>أ&amp;حمر</translation>
    </message>
    <message>
        <source>abstract, sentence %1</source>
        <translation>الملخص، الجملة %1</translation>
    </message>
    <message>
        <source>Select what is to be quoted on the paper&apos;s page first.</source>
        <translation>يُرجى أولًا تحديد ما يُراد اقتباسه في صفحة الورقة.</translation>
    </message>
    <message>
        <source>Quoted in the note.</source>
        <translation>أُدرج الاقتباس في الملاحظة.</translation>
    </message>
    <message>
        <source>Select what is to be highlighted in the abstract first.</source>
        <translation>يُرجى أولًا تحديد ما يُراد إبرازه في الملخص.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>إبرا&amp;ز</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>ال&amp;مقاطع المبرزة</translation>
    </message>
    <message>
        <source>Re&amp;move Highlight</source>
        <translation>إ&amp;لغاء الإبراز</translation>
    </message>
    <message>
        <source>&amp;Copy All to the Note</source>
        <translation>&amp;نسخ الكل إلى الملاحظة</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>&amp;Copy to the Note</source>
        <translation>&amp;نسخ إلى الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>إدراج اقتباس في الملاحظة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderPane</name>
    <message>
        <source>Tweets</source>
        <translation>التغريدات</translation>
    </message>
    <message>
        <source>Tweets (%1)</source>
        <translation>التغريدات (%1)</translation>
    </message>
    <message>
        <source>This is no address of a web page, and was not opened: %1</source>
        <translation>هذا ليس عنوان صفحة ويب، ولم يُفتح: %1</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>تعذر تشغيل المتصفح لفتح %1</translation>
    </message>
    <message>
        <source>No paper is known that is related to this one.</source>
        <translation>لا تُعرف أوراق ذات صلة بهذه الورقة.</translation>
    </message>
    <message>
        <source>No word of the note is misspelled.</source>
        <translation>لا أخطاء إملائية في الملاحظة.</translation>
    </message>
    <message>
        <source>The spelling of notes is not checked: the settings say how it can be.</source>
        <translation>لا يُدقَّق إملاء الملاحظات: في الإعدادات بيان ما يلزم لتدقيقه.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReadingHeader</name>
    <message>
        <source>Previous paper</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>العودة إلى النافذة</translation>
    </message>
    <message>
        <source>Back to the Window</source>
        <translation>العودة إلى النافذة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which paper of how many</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SafeKeeping</name>
    <message>
        <source>Data of Hot Papers (*.json)</source>
        <translation>بيانات Hot Papers (*.json)</translation>
    </message>
    <message>
        <source>%1 is merged. Nothing of yours was lost; Undo takes it back.</source>
        <translation>دُمج %1. ولم يُفقد شيء من بياناتك؛ والأمر «تراجع» يلغي الدمج.</translation>
    </message>
    <message>
        <source>Your data is written to %1</source>
        <translation>كُتبت بياناتك في %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message>
        <source>Select two papers or more that are the same.</source>
        <translation>يُرجى تحديد ورقتين أو أكثر هي في الحقيقة ورقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>لا يمكن ربط أي أوراق كورقة واحدة.</numerusform>
            <numerusform>لا يمكن ربط أكثر من ورقة واحدة.</numerusform>
            <numerusform>لا يمكن ربط أكثر من ورقتين كورقة واحدة.</numerusform>
            <numerusform>لا يمكن ربط أكثر من %Ln أوراق كورقة واحدة.</numerusform>
            <numerusform>لا يمكن ربط أكثر من %Ln ورقة كورقة واحدة.</numerusform>
            <numerusform>لا يمكن ربط أكثر من %Ln ورقة كورقة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>لم تُربط أي أوراق</numerusform>
            <numerusform>رُبطت ورقة واحدة: الحالة والوسوم والملاحظات مشتركة</numerusform>
            <numerusform>رُبطت ورقتان كورقة واحدة: تشتركان في الحالة والوسوم والملاحظات</numerusform>
            <numerusform>رُبطت %Ln أوراق كورقة واحدة: تشترك في الحالة والوسوم والملاحظات</numerusform>
            <numerusform>رُبطت %Ln ورقة كورقة واحدة: تشترك في الحالة والوسوم والملاحظات</numerusform>
            <numerusform>رُبطت %Ln ورقة كورقة واحدة: تشترك في الحالة والوسوم والملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>يُرجى عدم تحديد أي ورقة.</numerusform>
            <numerusform>يُرجى تحديد ورقة واحدة على الأكثر.</numerusform>
            <numerusform>يُرجى تحديد ورقتين على الأكثر.</numerusform>
            <numerusform>يُرجى تحديد %Ln أوراق على الأكثر.</numerusform>
            <numerusform>يُرجى تحديد %Ln ورقة على الأكثر.</numerusform>
            <numerusform>يُرجى تحديد %Ln ورقة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is linked with another paper.</source>
        <translation>ليس بين الأوراق المحددة ما هو مرتبط بورقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>لم تُفصل أي ورقة</numerusform>
            <numerusform>فُصلت ورقة واحدة</numerusform>
            <numerusform>فُصلت ورقتان</numerusform>
            <numerusform>فُصلت %Ln أوراق</numerusform>
            <numerusform>فُصلت %Ln ورقة</numerusform>
            <numerusform>فُصلت %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>لم تُربط أي مجموعة من الأوراق المكررة</numerusform>
            <numerusform>رُبطت مجموعة واحدة من الأوراق المكررة</numerusform>
            <numerusform>رُبطت مجموعتان من الأوراق المكررة</numerusform>
            <numerusform>رُبطت %Ln مجموعات من الأوراق المكررة</numerusform>
            <numerusform>رُبطت %Ln مجموعة من الأوراق المكررة</numerusform>
            <numerusform>رُبطت %Ln مجموعة من الأوراق المكررة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message>
        <source>Looking through all titles…</source>
        <translation>جارٍ البحث في كل العناوين…</translation>
    </message>
    <message>
        <source>No other papers look the same.</source>
        <translation>لا توجد أوراق قد تكون مكررة، عدا ما سبق ربطه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>لا مجموعات أوراق قد تكون مكررة</numerusform>
            <numerusform>مجموعة واحدة من أوراق قد تكون مكررة</numerusform>
            <numerusform>مجموعتان من أوراق قد تكون مكررة</numerusform>
            <numerusform>%Ln مجموعات من أوراق قد تكون مكررة</numerusform>
            <numerusform>%Ln مجموعة من أوراق قد تكون مكررة</numerusform>
            <numerusform>%Ln مجموعة من أوراق قد تكون مكررة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>لم تُربط أي مجموعة</numerusform>
            <numerusform>رُبطت مجموعة واحدة</numerusform>
            <numerusform>رُبطت مجموعتان</numerusform>
            <numerusform>رُبطت %Ln مجموعات</numerusform>
            <numerusform>رُبطت %Ln مجموعة</numerusform>
            <numerusform>رُبطت %Ln مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SamePapersLine</name>
    <message>
        <source>Also as %1. %2</source>
        <comment>%1 links to papers, %2 a link: Separate</comment>
        <translation>هي أيضًا %1. %2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>The same paper? %1: %2 %3</source>
        <comment>%1 a link to a paper, %2 its title, %3 a link: Link</comment>
        <translation>أهي الورقة نفسها؟ %1: %2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Separated. Each keeps what was shared; Undo links them again.</source>
        <translation>فُصلت الأوراق. وتحتفظ كل منها بما كان مشتركًا؛ والأمر «تراجع» يربطها من جديد.</translation>
    </message>
    <message>
        <source>Linked: state, tags and notes are shared now. Undo separates them again.</source>
        <translation>رُبطت الأوراق: الحالة والوسوم والملاحظات مشتركة الآن. والأمر «تراجع» يفصلها من جديد.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>لا أوراق جديدة تطابق «%1»</numerusform>
            <numerusform>ورقة جديدة واحدة تطابق «%1»</numerusform>
            <numerusform>ورقتان جديدتان تطابقان «%1»</numerusform>
            <numerusform>%Ln أوراق جديدة تطابق «%1»</numerusform>
            <numerusform>%Ln ورقة جديدة تطابق «%1»</numerusform>
            <numerusform>%Ln ورقة جديدة تطابق «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>لا أوراق جديدة تطابق عمليات البحث المحفوظة:</numerusform>
            <numerusform>أوراق جديدة تطابق واحدة من عمليات البحث المحفوظة:</numerusform>
            <numerusform>أوراق جديدة تطابق اثنتين من عمليات البحث المحفوظة:</numerusform>
            <numerusform>أوراق جديدة تطابق %Ln من عمليات البحث المحفوظة:</numerusform>
            <numerusform>أوراق جديدة تطابق %Ln من عمليات البحث المحفوظة:</numerusform>
            <numerusform>أوراق جديدة تطابق %Ln من عمليات البحث المحفوظة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>«%1»: لا أوراق</numerusform>
            <numerusform>«%1»: ورقة واحدة</numerusform>
            <numerusform>«%1»: ورقتان</numerusform>
            <numerusform>«%1»: %Ln أوراق</numerusform>
            <numerusform>«%1»: %Ln ورقة</numerusform>
            <numerusform>«%1»: %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>ولا عمليات بحث أخرى</numerusform>
            <numerusform>وعملية بحث أخرى</numerusform>
            <numerusform>وعمليتا بحث أخريان</numerusform>
            <numerusform>و%Ln عمليات بحث أخرى</numerusform>
            <numerusform>و%Ln عملية بحث أخرى</numerusform>
            <numerusform>و%Ln عملية بحث أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>بحث آخر</numerusform>
            <numerusform>بحثان آخران</numerusform>
            <numerusform>%Ln أبحاث أخرى</numerusform>
            <numerusform>%Ln بحثًا آخر</numerusform>
            <numerusform>%Ln بحث آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;a phrase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</source>
        <translation>البحث في كل شيء: كلمات، &quot;عبارة&quot;، author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيفية البحث</translation>
    </message>
    <message>
        <source>What can be searched for, and how</source>
        <translation>ما يمكن البحث عنه، وكيف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>مسح البحث (Escape)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Three panes</source>
        <translation>ثلاث لوحات</translation>
    </message>
    <message>
        <source>Wide: the reader below the table</source>
        <translation>عريض: لوحة القراءة تحت الجدول</translation>
    </message>
    <message>
        <source>Reading alone</source>
        <translation>لوحة القراءة وحدها</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>الرواج</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>الأوراق غير المقروءة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShadeLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح التظليل</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message>
        <source>Another list is called “%1” already.</source>
        <translation>توجد من قبل قائمة أخرى باسم «%1».</translation>
    </message>
    <message>
        <source>Another saved search is called “%1” already.</source>
        <translation>يوجد من قبل بحث محفوظ آخر باسم «%1».</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>دمج الوسوم</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.</source>
        <translation>يوجد من قبل وسم باسم «%1». ستأخذه أوراق «%2» بدلًا منه، وكذلك أوراق الوسوم التي تحته.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its papers stay in the library.</source>
        <translation>حُذفت القائمة «%1». أما أوراقها فتبقى في المكتبة.</translation>
    </message>
    <message>
        <source>The saved search “%1” is deleted.</source>
        <translation>حُذف البحث المحفوظ «%1».</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and those below it.</source>
        <translation>حُذف الوسم «%1» والوسوم التي تحته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>لم يُضف الوسم «%1» إلى أي ورقة</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى ورقة واحدة</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى ورقتين</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى %Ln أوراق</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى %Ln ورقة</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى %Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>لم تُضف أي ورقة إلى «%1»</numerusform>
            <numerusform>أُضيفت ورقة واحدة إلى «%1»</numerusform>
            <numerusform>أُضيفت ورقتان إلى «%1»</numerusform>
            <numerusform>أُضيفت %Ln أوراق إلى «%1»</numerusform>
            <numerusform>أُضيفت %Ln ورقة إلى «%1»</numerusform>
            <numerusform>أُضيفت %Ln ورقة إلى «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>إضافة %Ln ورقة إلى قائمة</numerusform>
            <numerusform>إضافة ورقة واحدة إلى قائمة</numerusform>
            <numerusform>إضافة ورقتين إلى قائمة</numerusform>
            <numerusform>إضافة %Ln أوراق إلى قائمة</numerusform>
            <numerusform>إضافة %Ln ورقة إلى قائمة</numerusform>
            <numerusform>إضافة %Ln ورقة إلى قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find or make a list:</source>
        <translation>ال&amp;بحث عن قائمة أو إنشاؤها:</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>قوائم القراءة</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>قائمة جديدة «%1»</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>هذا الاسم لقائمة أخرى.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>هذا الاسم لبحث محفوظ آخر.</translation>
    </message>
    <message>
        <source>&amp;Tell me of new papers after an import</source>
        <translation>الإ&amp;شعار بالأوراق الجديدة بعد الاستيراد</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>دمج «%1» في</translation>
    </message>
    <message>
        <source>&amp;Find the tag that its papers get instead:</source>
        <translation>ال&amp;بحث عن الوسم الذي تأخذه أوراقه بدلًا منه:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>دُمج «%1» في «%2».</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfMenu</name>
    <message>
        <source>&amp;Color</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>&amp;Tell Me of New Papers</source>
        <translation>الإ&amp;شعار بالأوراق الجديدة</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfPane</name>
    <message>
        <source>Find a list, search or tag</source>
        <translation>البحث عن قائمة أو بحث أو وسم</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfView</name>
    <message>
        <source>Lists, searches and tags</source>
        <translation>القوائم وعمليات البحث والوسوم</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShortcutEditor</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>%1 is needed in tables, texts and menus. Choose other keys.</source>
        <translation>المفتاح %1 لازم في الجداول والنصوص والقوائم. يُرجى اختيار مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of %2.</source>
        <translation>يتعارض %1 مع اختصار %2.</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>تغيير الاختصارات</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingChoice</name>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingMenu</name>
    <message>
        <source>Add to &amp;Dictionary</source>
        <translation>إضافة إلى ال&amp;قاموس</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Session</source>
        <translation>تجا&amp;هل في هذه الجلسة</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingPage</name>
    <message>
        <source>Check the &amp;spelling of notes</source>
        <translation>&amp;تدقيق إملاء الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Language of notes:</source>
        <translation>&amp;لغة الملاحظات:</translation>
    </message>
    <message>
        <source>No dictionary is installed. As soon as your system has one, such as Hunspell&apos;s, it is used.</source>
        <translation>لم يُثبَّت أي قاموس. ومتى توفر في النظام قاموس، من قواميس Hunspell مثلًا، استُخدم.</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StateNames</name>
    <message>
        <source>How far you are with a paper, in your own words. An empty name is the usual one.</source>
        <translation>حالات القراءة بكلماتك أنت. والاسم الفارغ يعني الاسم المعتاد.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a state of reading</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>الأ&amp;وراق:</translation>
    </message>
    <message>
        <source>Papers that are counted</source>
        <translation>الأوراق المحسوبة</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>ال&amp;فترة:</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>الفترة المنظور فيها</translation>
    </message>
    <message>
        <source>Of digests the days up to the latest one; of what you read those up to today</source>
        <translation>للنشرات: الأيام حتى أحدث نشرة؛ ولما قرأته: الأيام حتى اليوم</translation>
    </message>
    <message>
        <source>&amp;Save Plot</source>
        <translation>&amp;حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Saves the plot that is shown to a file</source>
        <translation>حفظ الرسم البياني المعروض في ملف</translation>
    </message>
    <message>
        <source>As &amp;PNG Picture…</source>
        <translation>ك&amp;صورة PNG…</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>ك&amp;رسم SVG…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>What was shown: %1</source>
        <translation>ما كان معروضًا: %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Statistics – Hot Papers</source>
        <translation>الإحصاءات – Hot Papers</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>المغردون</translation>
    </message>
    <message>
        <source>What You Read</source>
        <translation>ما قرأته</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>The library is empty. Import a folder of digests: then there is something to count.</source>
        <translation>المكتبة فارغة. باستيراد مجلد من النشرات يصير هناك ما يُحصى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>لا أوراق، نشرات %1</numerusform>
            <numerusform>ورقة واحدة، نشرات %1</numerusform>
            <numerusform>ورقتان، نشرات %1</numerusform>
            <numerusform>%Ln أوراق، نشرات %1</numerusform>
            <numerusform>%Ln ورقة، نشرات %1</numerusform>
            <numerusform>%Ln ورقة، نشرات %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting authors…</source>
        <translation>جارٍ عد المؤلفين…</translation>
    </message>
    <message>
        <source>No tweets are known of these papers. Choose a longer time, or the whole library.</source>
        <translation>لا تغريدات معروفة عن هذه الأوراق. يُرجى اختيار فترة أطول، أو المكتبة كلها.</translation>
    </message>
    <message>
        <source>You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted here.</source>
        <translation>لم تُعلَّم أي ورقة من هذه الأوراق في هذه الفترة. ما يُعلَّم كمقروء أو يُتخطى أو يُميز بنجمة يُحسب هنا.</translation>
    </message>
    <message>
        <source>There are no such papers in this time. Choose a longer time, or the whole library.</source>
        <translation>لا أوراق كهذه في هذه الفترة. يُرجى اختيار فترة أطول، أو المكتبة كلها.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>رسوم SVG (*.svg)</translation>
    </message>
    <message>
        <source>The plot was written to %1</source>
        <translation>كُتب الرسم البياني في %1</translation>
    </message>
    <message>
        <source>The plot was not saved</source>
        <translation>لم يُحفظ الرسم البياني</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>papers and time; what one must know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fit and Heat</source>
        <translation>الملاءمة والرواج</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>a sentence, and what to do</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>None of these papers is unread. Choose a longer time, or the whole library.</source>
        <translation>ليس بين هذه الأوراق ورقة غير مقروءة. يُرجى اختيار فترة أطول، أو المكتبة كلها.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>وسوم %Ln ورقة</numerusform>
            <numerusform>وسوم ورقة واحدة</numerusform>
            <numerusform>وسوم ورقتين</numerusform>
            <numerusform>وسوم %Ln أوراق</numerusform>
            <numerusform>وسوم %Ln ورقة</numerusform>
            <numerusform>وسوم %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper has a tag yet. Type one and press Enter.</source>
        <translation>لا وسم على أي ورقة بعد. اكتب وسما واضغط مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation>%1، مضاف</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1، غير مضاف</translation>
    </message>
    <message>
        <source>The key %1 gives it, or takes it</source>
        <translation>المفتاح %1 يضيفه أو يزيله</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Triage</name>
    <message>
        <source>No more unread papers below this one.</source>
        <translation>لا أوراق غير مقروءة أخرى تحت هذه.</translation>
    </message>
    <message>
        <source>No more unread papers above this one.</source>
        <translation>لا أوراق غير مقروءة أخرى فوق هذه.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::WaitingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message>
        <source>%1 wants a word or a “phrase” right behind it: %2.</source>
        <translation>تلزم كلمة أو &quot;عبارة&quot; بعد النقطتين مباشرة – %1 (%2).</translation>
    </message>
    <message>
        <source>%1 wants a name right behind it: %2.</source>
        <translation>يلزم اسم بعد النقطتين مباشرة – %1 (%2).</translation>
    </message>
    <message>
        <source>%1 wants a number: 100, &gt;100 or 10..20.</source>
        <translation>يلزم عدد بعد النقطتين مباشرة – %1 100, &gt;100, 10..20.</translation>
    </message>
    <message>
        <source>%1 wants a day: 2021, 2021-03, 2021-03-05, &gt;2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, 1m, 1y.</source>
        <translation>يلزم بعد النقطتين مباشرة يوم أو عدد من الأيام الأخيرة – %1 2021, 2021-03, 2021-03-05, &gt;2021-06, 2021-03..2021-05, 7d, 2w, 1m, 1y.</translation>
    </message>
    <message>
        <source>%1 wants one of these: %2.</source>
        <translation>تلزم بعد النقطتين مباشرة إحدى هذه – %1 %2.</translation>
    </message>
    <message>
        <source>%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.</source>
        <translation>يلزم معرّف arXiv بعد النقطتين مباشرة – %1 2107.11817, hep-th/9901001.</translation>
    </message>
    <message>
        <source>both words, in titles, abstracts, authors, tweets or notes; case and accents do not count</source>
        <translation>الكلمتان معًا، في العناوين أو الملخصات أو المؤلفين أو التغريدات أو الملاحظات؛ بلا اعتبار لحالة الأحرف ولا لعلاماتها</translation>
    </message>
    <message>
        <source>the words next to each other; a quote in them is doubled</source>
        <translation>الكلمات متجاورة؛ وعلامة الاقتباس داخلها تُكتب مرتين</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>الكلمات التي تبدأ هكذا</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>إحداهما أو كلتاهما</translation>
    </message>
    <message>
        <source>the first without the second; NOT tree is the same</source>
        <translation>الأولى دون الثانية؛ ومثلها NOT tree</translation>
    </message>
    <message>
        <source>parentheses put together; without them NOT binds most, then AND, which may be left out, then OR</source>
        <translation>الأقواس تجمع ما بينها؛ وبدونها الأسبقية للمعامل NOT، ثم AND، ويجوز حذفه، ثم OR</translation>
    </message>
    <message>
        <source>the paper with this arXiv identifier; its address will do as well</source>
        <translation>الورقة ذات معرّف arXiv هذا؛ ويصح رابطها أيضًا</translation>
    </message>
    <message>
        <source>just this many</source>
        <translation>هذا العدد تمامًا</translation>
    </message>
    <message>
        <source>more, as many or more, fewer, as many or fewer</source>
        <translation>أكثر منه، مثله أو أكثر، أقل منه، مثله أو أقل</translation>
    </message>
    <message>
        <source>from and to, ends included; an end may be open</source>
        <translation>من وإلى، والطرفان داخلان؛ ويجوز ترك أحدهما مفتوحًا</translation>
    </message>
    <message>
        <source>a year, a month, a day; with &gt; and &lt; and .. as well</source>
        <translation>سنة، شهر، يوم؛ وتصح معها &gt; و &lt; و .. أيضًا</translation>
    </message>
    <message>
        <source>the last days, today included; weeks, months and years are 7, 30 and 365 days</source>
        <translation>الأيام الأخيرة ومنها اليوم؛ والأسبوع 7 أيام، والشهر 30 يومًا، والسنة 365 يومًا</translation>
    </message>
    <message>
        <source>There is no such field. Fields are %1. In quotes it is looked for as it stands.</source>
        <translation>لا يوجد حقل بهذا الاسم. الحقول هي %1. وإذا وُضع بين علامتي اقتباس بُحث عنه كما هو.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or -.</source>
        <translation>ينقص ما يُبحث عنه بجانب AND أو OR أو NOT أو -.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened.</source>
        <translation>هذا القوس لم يُفتح.</translation>
    </message>
    <message>
        <source>From here on it is too much: a search has at most %1 conditions, %2 levels deep.</source>
        <translation>من هنا يزيد البحث على حده: أقصاه %1 من الشروط، في %2 من المستويات.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>أقصى طول للبحث %1 من الأحرف.</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>كلمات من الملخص</translation>
    </message>
    <message>
        <source>words of an author’s name</source>
        <translation>كلمات من اسم مؤلف</translation>
    </message>
    <message>
        <source>words of the first author’s name</source>
        <translation>كلمات من اسم المؤلف الأول</translation>
    </message>
    <message>
        <source>words of a tweet, or of who wrote it</source>
        <translation>كلمات من تغريدة، أو من اسم كاتبها</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>كلمات من ملاحظتك</translation>
    </message>
    <message>
        <source>the category; cs.* is all that begin so</source>
        <translation>الفئة؛ والعلامة * في آخرها تعني كل ما يبدأ هكذا</translation>
    </message>
    <message>
        <source>the first category, which the authors chose for it</source>
        <translation>الفئة الأولى التي اختارها المؤلفون لها</translation>
    </message>
    <message>
        <source>who tweeted about it, in any of its digests</source>
        <translation>من غرد عنها، في أي من نشراتها</translation>
    </message>
    <message>
        <source>a list of yours that it is in</source>
        <translation>قائمة من قوائمك هي فيها</translation>
    </message>
    <message>
        <source>the arXiv identifier</source>
        <translation>معرّف arXiv</translation>
    </message>
    <message>
        <source>retweets</source>
        <translation>إعادات التغريد</translation>
    </message>
    <message>
        <source>favorites</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>heat, from 0 to 100</source>
        <translation>الرواج، من 0 إلى 100</translation>
    </message>
    <message>
        <source>the place in its digest, from 1</source>
        <translation>المرتبة في نشرتها، ابتداءً من 1</translation>
    </message>
    <message>
        <source>how many accounts tweeted about it, in all its digests</source>
        <translation>عدد الحسابات التي غردت عنها، في كل نشراتها</translation>
    </message>
    <message>
        <source>your rating, from 1 to 5; 0 is none</source>
        <translation>تقييمك، من 1 إلى 5؛ و0 بلا تقييم</translation>
    </message>
    <message>
        <source>the day of its latest digest</source>
        <translation>يوم أحدث نشراتها</translation>
    </message>
    <message>
        <source>the day on which it came into the library</source>
        <translation>يوم دخولها المكتبة</translation>
    </message>
    <message>
        <source>the day on which you marked it as read, begun or skipped</source>
        <translation>يوم تعليمها كمقروءة أو قيد القراءة أو متخطاة</translation>
    </message>
    <message>
        <source>the day on which you starred it</source>
        <translation>يوم تمييزها بنجمة</translation>
    </message>
    <message>
        <source>how far you have come with it, and odd counts: %1</source>
        <translation>حالة قراءتها، وعدم تناسب عدديها: %1</translation>
    </message>
    <message>
        <source>what there is of it: %1</source>
        <translation>ما يوجد لها: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>with retweets and favorites that do not fit each other</source>
        <translation>إعادات تغريدها وإعجاباتها غير متناسبة</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>عليها ملاحظة منك</translation>
    </message>
    <message>
        <source>with a link to its PDF</source>
        <translation>لها رابط إلى ملف PDF</translation>
    </message>
    <message>
        <source>with a link to code or a model</source>
        <translation>لها رابط إلى شفرة برمجية أو نموذج</translation>
    </message>
    <message>
        <source>with a tweet</source>
        <translation>لها تغريدة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>الأعداد والأيام</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>تعذرت قراءة %1. يُرجى التحقق من وجوده ومن صلاحية قراءته.</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged. Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>تعذرت كتابة %1؛ وما كان هناك من قبل لم يتغير. يُرجى التحقق من صلاحيات المجلد ومن المساحة الحرة، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>%1 is too large to be a digest and was left out.</source>
        <translation>تُرك %1 لأنه أكبر من أن يكون نشرة.</translation>
    </message>
    <message>
        <source>%1 is not a digest and was left out. A digest is a text file with front matter and entries.</source>
        <translation>تُرك %1 لأنه ليس نشرة. النشرة ملف نصي فيه ترويسة وبنود.</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.</source>
        <translation>لا توجد مكتبة %1 بعد. تُنشأ باستيراد النشرات: hotpapers import FOLDER.</translation>
    </message>
    <message>
        <source>%1 could not be opened as a library. Choose another file; this one was not changed.</source>
        <translation>تعذر فتح %1 كمكتبة. يُرجى اختيار ملف آخر؛ وهذا الملف لم يتغير.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Hot Papers. Install that version to open it; the file was not changed.</source>
        <translation>كُتبت المكتبة %1 بإصدار أحدث من Hot Papers. يُرجى تثبيت ذلك الإصدار لفتحها؛ ولم يتغير الملف.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.</source>
        <translation>المكتبة %1 تالفة. يُرجى قبل أي شيء نسخها، ثم تشغيل «hotpapers check».</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Nothing was changed; try again when that has finished.</source>
        <translation>المكتبة %1 يستخدمها برنامج آخر. لم يتغير شيء؛ يُرجى إعادة المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Nothing of this change was stored; free some space and try again.</source>
        <translation>لم تبق مساحة للمكتبة %1. لم يُخزن شيء من هذا التغيير؛ يُرجى إخلاء بعض المساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The library %1 reported an error. Nothing of this change was stored.</source>
        <translation>أبلغت المكتبة %1 عن خطأ. لم يُخزن شيء من هذا التغيير.</translation>
    </message>
    <message>
        <source>%1 is not in the library. Import the digest that it stands in first.</source>
        <translation>لا يوجد %1 في المكتبة. يُرجى أولًا استيراد النشرة التي ورد فيها.</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>غير مقبول هنا: %1.</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>أُوقف العمل. وما اكتمل قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Windows-1252 and saved again (places: %1)</source>
        <translation>أُصلح: نص كان قد قُرئ بترميز Windows-1252 وحُفظ من جديد (عدد المواضع: %1)</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Mac OS Roman and saved again (places: %1)</source>
        <translation>أُصلح: نص كان قد قُرئ بترميز Mac OS Roman وحُفظ من جديد (عدد المواضع: %1)</translation>
    </message>
    <message>
        <source>the front matter has an unknown key, kept as it is: %1</source>
        <translation>في ترويسة الملف مفتاح غير معروف، أُبقي كما هو: %1</translation>
    </message>
    <message>
        <source>the front matter could not be read and is kept as it is: %1</source>
        <translation>تعذرت قراءة ترويسة الملف، وأُبقيت كما هي: %1</translation>
    </message>
    <message>
        <source>there is no front matter</source>
        <translation>لا ترويسة للملف</translation>
    </message>
    <message>
        <source>neither title nor slug names the day; it was taken from a date in the file</source>
        <translation>لا العنوان ولا slug يحدد اليوم؛ فأُخذ من تاريخ في الملف</translation>
    </message>
    <message>
        <source>the date of generation could not be read: %1</source>
        <translation>تعذرت قراءة تاريخ التوليد: %1</translation>
    </message>
    <message>
        <source>the entry names no authors</source>
        <translation>لا يذكر البند مؤلفين</translation>
    </message>
    <message>
        <source>the entry has no counts; they are taken as 0</source>
        <translation>لا أعداد في البند؛ وعُدت 0</translation>
    </message>
    <message>
        <source>the counts could not be read: %1</source>
        <translation>تعذرت قراءة الأعداد: %1</translation>
    </message>
    <message>
        <source>the entry has no line of links</source>
        <translation>لا سطر للروابط في البند</translation>
    </message>
    <message>
        <source>the entry names no arXiv paper; its text is kept, but it is not listed: %1</source>
        <translation>لا يذكر البند ورقة من arXiv؛ حُفظ نصه، لكنه لا يظهر في القوائم: %1</translation>
    </message>
    <message>
        <source>the entry names no categories</source>
        <translation>لا يذكر البند فئات</translation>
    </message>
    <message>
        <source>the digest has this paper twice; the first place counts: %1</source>
        <translation>الورقة مكررة في النشرة؛ والمعتمد موضعها الأول: %1</translation>
    </message>
    <message>
        <source>not understood, kept as it is: %1</source>
        <translation>غير مفهوم، أُبقي كما هو: %1</translation>
    </message>
    <message>
        <source>a tweet could not be read, kept as it is: %1</source>
        <translation>تعذرت قراءة تغريدة، وأُبقيت كما هي: %1</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8: %1</source>
        <translation>بايتات ليست بترميز UTF-8: %1</translation>
    </message>
    <message>
        <source>control characters: %1</source>
        <translation>محارف تحكم: %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>ينتهي الملف في وسط بند</translation>
    </message>
    <message>
        <source>more than is read, the rest is kept as it is: %1</source>
        <translation>أكثر مما يُقرأ، وأُبقي الباقي كما هو: %1</translation>
    </message>
    <message>
        <source>not taken: a digest of the same days that is as new or newer is in the library, from %1</source>
        <translation>لم يؤخذ: في المكتبة نشرة للأيام نفسها مثله في الحداثة أو أحدث منه، من %1</translation>
    </message>
    <message>
        <source>not taken: it is cut off, and a complete digest of the same days is in the library, from %1</source>
        <translation>لم يؤخذ: الملف مقطوع، وفي المكتبة نشرة كاملة للأيام نفسها، من %1</translation>
    </message>
    <message>
        <source>not taken: digests are .md, .markdown and .txt files</source>
        <translation>لم يؤخذ: امتداد ملفات النشرات md أو markdown أو txt</translation>
    </message>
    <message>
        <source>It</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured wrongly, or mean something else here; rank and heat go by them.</source>
        <translation>هذان العددان لا يتناسبان: إعادات التغريد %1، الإعجابات %2. قد يكون أحدهما قيس خطأً، أو له هنا معنى آخر؛ وعليهما تقوم المرتبة والرواج.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>أقصى طول لنمط مفاتيح الاستشهاد %Ln حرف.</numerusform>
            <numerusform>أقصى طول لنمط مفاتيح الاستشهاد حرف واحد.</numerusform>
            <numerusform>أقصى طول لنمط مفاتيح الاستشهاد حرفان.</numerusform>
            <numerusform>أقصى طول لنمط مفاتيح الاستشهاد %Ln أحرف.</numerusform>
            <numerusform>أقصى طول لنمط مفاتيح الاستشهاد %Ln حرفًا.</numerusform>
            <numerusform>أقصى طول لنمط مفاتيح الاستشهاد %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets stands one of these: %1.</source>
        <translation>لا يكون بين القوسين إلا أحد هذه: %1.</translation>
    </message>
    <message>
        <source>Citation keys have letters without accents, digits and - _ . : / + alone.</source>
        <translation>تتكون مفاتيح الاستشهاد من الأحرف اللاتينية بلا علامات والأرقام والرموز - _ . : / + وحدها.</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name</source>
        <translation>%1: اسم عائلة المؤلف الأول</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name, with its capitals</source>
        <translation>%1: اسم عائلة المؤلف الأول، بأحرفه الكبيرة</translation>
    </message>
    <message>
        <source>%1: the year of the arXiv id</source>
        <translation>%1: سنة معرّف arXiv</translation>
    </message>
    <message>
        <source>%1: the first word of the title that says something</source>
        <translation>%1: أول كلمة ذات معنى في العنوان</translation>
    </message>
    <message>
        <source>%1: the first four words of the title that say something</source>
        <translation>%1: أول أربع كلمات ذات معنى في العنوان</translation>
    </message>
    <message>
        <source>%1: the arXiv id</source>
        <translation>%1: معرّف arXiv</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>«%1» قائمة قراءة جديدة بلا أوراق.</numerusform>
            <numerusform>«%1» قائمة قراءة جديدة فيها ورقة واحدة.</numerusform>
            <numerusform>«%1» قائمة قراءة جديدة فيها ورقتان.</numerusform>
            <numerusform>«%1» قائمة قراءة جديدة فيها %Ln أوراق.</numerusform>
            <numerusform>«%1» قائمة قراءة جديدة فيها %Ln ورقة.</numerusform>
            <numerusform>«%1» قائمة قراءة جديدة فيها %Ln ورقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>كلها في المكتبة.</numerusform>
            <numerusform>واحدة منها ليست في المكتبة بعد: هي بانتظار الاستكمال، وتُستكمل عندما تأتي بها نشرة.</numerusform>
            <numerusform>اثنتان منها ليستا في المكتبة بعد: هما بانتظار الاستكمال، وتُستكملان عندما تأتي بهما نشرة.</numerusform>
            <numerusform>%Ln منها ليست في المكتبة بعد: هي بانتظار الاستكمال، وتُستكمل عندما تأتي بها نشرة.</numerusform>
            <numerusform>%Ln منها ليست في المكتبة بعد: هي بانتظار الاستكمال، وتُستكمل عندما تأتي بها نشرة.</numerusform>
            <numerusform>%Ln منها ليست في المكتبة بعد: هي بانتظار الاستكمال، وتُستكمل عندما تأتي بها نشرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants one of these: %2; also &gt;low, or medium..high.</source>
        <translation>تلزم بعد النقطتين مباشرة إحدى هذه – %1 %2, &gt;low, medium..high.</translation>
    </message>
    <message>
        <source>a tag that you gave it, or one below that</source>
        <translation>وسم أضفته إليها، أو وسم تحته</translation>
    </message>
    <message>
        <source>how soon you mean to read it: %1</source>
        <translation>أولوية قراءتها: %1</translation>
    </message>
    <message>
        <source>%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with arXiv ids or links.</source>
        <translation>لا قائمة أوراق في %1. تكون القوائم ملفات BibTeX أو RIS أو CSL-JSON أو CSV، أو أي نص فيه معرّفات arXiv أو روابط.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>الاسم «%1» موجود من قبل. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no “%1” any more, or there never was. Look at its name, or make it first.</source>
        <translation>لم يعد «%1» موجودًا، أو لم يوجد قط. يُرجى التحقق من الاسم، أو إنشاؤه أولًا.</translation>
    </message>
    <message>
        <source>%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file that “Export My Data” wrote.</source>
        <translation>لا بيانات من Hot Papers في %1، أو غُيّر الملف يدويًا. لم يؤخذ منه شيء؛ يُرجى اختيار ملف كتبه الأمر «تصدير بياناتي».</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was changed.</source>
        <translation>كُتب %1 بإصدار أحدث من Hot Papers. يُرجى تثبيت ذلك الإصدار لأخذه؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is no backup of a library. Choose another file; nothing was changed.</source>
        <translation>%1 ليس نسخة احتياطية من مكتبة. يُرجى اختيار ملف آخر؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is there already, and holds more than the library does, or something else. It was not replaced; choose another name.</source>
        <translation>%1 موجود من قبل، وفيه أكثر مما في المكتبة أو شيء آخر. لم يُستبدل؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>not UTF-8, and read as Windows-1252 (bytes: %1)</source>
        <translation>ليس بترميز UTF-8، وقُرئ بترميز Windows-1252 (عدد البايتات: %1)</translation>
    </message>
    <message>
        <source>could not be read to its end: %1</source>
        <translation>تعذرت قراءته إلى آخره: %1</translation>
    </message>
    <message>
        <source>not taken: it names no arXiv paper: %1</source>
        <translation>لم يؤخذ: لا يذكر ورقة من arXiv: %1</translation>
    </message>
    <message>
        <source>the list has this paper twice; the first place counts: %1</source>
        <translation>الورقة مكررة في القائمة؛ والمعتمد موضعها الأول: %1</translation>
    </message>
    <message>
        <source>more than is read, the rest was left out: %1</source>
        <translation>أكثر مما يُقرأ، وتُرك الباقي: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no priority</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Type a pattern for citation keys, for instance %1.</source>
        <translation>يُرجى كتابة نمط لمفاتيح الاستشهاد، مثل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>لم يُربط %1: لا يمكن ربط أكثر من %Ln ورقة على أنها الورقة نفسها.</numerusform>
            <numerusform>لم يُربط %1: لا يمكن ربط أكثر من ورقة واحدة على أنها الورقة نفسها.</numerusform>
            <numerusform>لم يُربط %1: لا يمكن ربط أكثر من ورقتين على أنهما الورقة نفسها.</numerusform>
            <numerusform>لم يُربط %1: لا يمكن ربط أكثر من %Ln أوراق على أنها الورقة نفسها.</numerusform>
            <numerusform>لم يُربط %1: لا يمكن ربط أكثر من %Ln ورقة على أنها الورقة نفسها.</numerusform>
            <numerusform>لم يُربط %1: لا يمكن ربط أكثر من %Ln ورقة على أنها الورقة نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one paper alone. Name two or more that are the same.</source>
        <translation>%1 ورقة واحدة فقط. اذكر ورقتين أو أكثر هي الورقة نفسها.</translation>
    </message>
    <message>
        <source>%1 is not linked with another paper.</source>
        <translation>%1 غير مربوطة بورقة أخرى.</translation>
    </message>
    <message>
        <source>%1 is open, or was not closed, and was not replaced. Close it, or choose another name.</source>
        <translation>%1 مفتوح، أو لم يُغلق، ولم يُستبدل. أغلقه أو اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>لم يؤخذ من الملفات شيء مما دُوّن عن الأوراق.</numerusform>
            <numerusform>أُخذ من الملفات ما دُوّن عن ورقة واحدة.</numerusform>
            <numerusform>أُخذ من الملفات ما دُوّن عن ورقتين.</numerusform>
            <numerusform>أُخذ من الملفات ما دُوّن عن %Ln أوراق.</numerusform>
            <numerusform>أُخذ من الملفات ما دُوّن عن %Ln ورقة.</numerusform>
            <numerusform>أُخذ من الملفات ما دُوّن عن %Ln ورقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hot Papers is running on this library already, but does not answer. End it and start again.</source>
        <translation>يعمل Hot Papers على هذه المكتبة من قبل، لكنه لا يستجيب. يُرجى إنهاؤه ثم تشغيله من جديد.</translation>
    </message>
    <message>
        <source>there is no display to open a window on (DISPLAY is not set). The commands work without one: see hotpapers --help.</source>
        <translation>لا توجد شاشة تُفتح عليها نافذة (المتغير DISPLAY غير مضبوط). تعمل الأوامر بدونها: انظر hotpapers --help.</translation>
    </message>
</context>
</TS>
